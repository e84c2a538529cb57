// The site of the demo page: its folders, and the chosen articles.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { articleTypes } from './articles.js';

const folders = ['demo', 'dist', 'seeds'];
const types: Readonly<Record<string, string>> = {
  ...articleTypes,
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const asText = { 'content-type': 'text/plain; charset=utf-8' };

/**
 * The server of the demo page; `/articles.json` lists the articles as `{ url, name }`.
 * @param root - the project's or the package's folder
 * @param articles - absolute paths; no other file outside demo, dist and seeds is served
 */
export function createSite(root: string, articles: readonly string[]): Server {
  const pages = articles.map((file, i) => ({
    url: `/articles/${i}/${encodeURIComponent(path.basename(file))}`,
    name: path.basename(file),
    file,
  }));
  const list = JSON.stringify(pages.map(({ url, name }) => ({ url, name })));
  return createServer((request, response) => {
    const address = request.url!.replace(/[?#].*$/s, '');
    const page = pages.find(({ url }) => url === address);
    if (!/^(?:GET|HEAD)$/.test(request.method!)) {
      response.writeHead(405, { ...asText, allow: 'GET, HEAD' }).end('GET and HEAD only');
    } else if (address === '/' || folders.includes(address.slice(1))) {
      response.writeHead(302, { location: address === '/' ? '/demo/' : `${address}/` }).end();
    } else if (address === '/articles.json') {
      response.writeHead(200, headersOf(address)).end(list);
    } else if (page) {
      // Somebody else's page: shown by itself it must not act as a page of this site.
      sendFile(page.file, response, { 'content-security-policy': 'sandbox' });
    } else sendFile(fileOf(address, root), response);
  });
}

/** The file that an address below demo, dist or seeds names, or null. */
function fileOf(address: string, root: string): string | null {
  const name = decode(address);
  if (name === null || name.includes('\0')) return null;
  const file = path.join(root, name, name.endsWith('/') ? 'index.html' : '');
  return folders.some((folder) => file.startsWith(path.join(root, folder, path.sep))) ? file : null;
}

function decode(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function sendFile(
  file: string | null,
  response: ServerResponse,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, asText).end('There is no such file.');
    return;
  }
  createReadStream(file)
    .once('open', () => response.writeHead(200, { ...headersOf(file), ...headers }))
    .once('error', () => response.destroy())
    .pipe(response);
}

const headersOf = (file: string) => ({
  'content-type': `${types[path.extname(file).toLowerCase()] ?? 'application/octet-stream'}; charset=utf-8`,
  // What is built anew is to be seen at the next reload.
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
});

export interface Place {
  readonly host: string;
  readonly port: number;
  /** Whether no other port would do. */
  readonly isFixed: boolean;
}

/** Listens on the port, or on the next free one of a hundred where none is asked for; gives the address. */
export async function listen(site: Server, { host, port, isFixed }: Place): Promise<string> {
  for (let next = port; ; next++) {
    try {
      await listenOnce(site, host, next);
      return `http://${host.includes(':') ? `[${host}]` : host}:${next}/`;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || isFixed || next === port + 100) throw error;
    }
  }
}

const listenOnce = (site: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    site.once('error', reject);
    site.listen(port, host, () => {
      site.off('error', reject);
      resolve();
    });
  });
