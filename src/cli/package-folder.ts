import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const above = ['../../', '../../../'].map((up) => fileURLToPath(new URL(up, import.meta.url)));

/** The folder that holds package.json, demo, dist and seeds: above dist/cli, dist/esm/cli and build/src/cli. */
export const packageFolder =
  above.find((folder) => existsSync(`${folder}package.json`)) ?? above[0]!;
