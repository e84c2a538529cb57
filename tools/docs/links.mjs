import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const idsIn = (html) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

/** Links of pages that lead to no file, or to no heading in it. @returns sentences */
export function checkLinks(site, names) {
  return names.flatMap((name) => {
    const html = readFileSync(path.join(site, name), 'utf8');
    const faults = [];
    for (const [, link] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      const [file, hash] = link.split('#');
      const target = file === '' ? name : file;
      if (!existsSync(path.join(site, target))) faults.push(`${name}: ${link} leads to no file`);
      else if (
        hash &&
        target.endsWith('.html') &&
        !idsIn(readFileSync(path.join(site, target), 'utf8')).has(hash)
      )
        faults.push(`${name}: ${link} leads to no heading`);
    }
    return faults;
  });
}
