import { spawnSync } from 'node:child_process';
import { root } from '../install.mjs';

/** What each command says of itself. @returns markdown */
export function helpTexts() {
  const texts = ['', 'extract', 'render', 'serve'].map((command) => {
    const args = [`${root}dist/cli/main.js`, ...(command ? [command] : []), '--help'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`aid-chart ${command} --help ended with ${status}`);
    return `### aid-chart ${command || 'COMMAND'}\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`;
  });
  return texts.join('\n');
}
