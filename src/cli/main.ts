#!/usr/bin/env node
// The file that is run as aid-chart.
import { main } from './commands.js';

process.exitCode = await main(process.argv.slice(2));
