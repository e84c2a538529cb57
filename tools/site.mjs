// A site of what is built, and a browser that looks at it.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions, provideBrowsers } from './browsers.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.txt': 'text/plain' };

/**
 * Serves a folder to this machine, on a port that is free.
 * @param textOf - what stands at a path in place of a file; null where the file does
 */
export async function serveFolder(folder, textOf = () => null) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(request.url.replace(/[?#].*$/s, ''));
    const text = textOf(asked);
    response.setHeader('content-type', types[path.extname(asked)] ?? 'text/html');
    if (text !== null) response.end(text);
    else
      createReadStream(path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked))
        .once('error', () => response.writeHead(404).end())
        .pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}

/** Such a site, with the first browser of BROWSERS, or one that is there. */
export async function openSite(folder, textOf) {
  const [kind] = provideBrowsers((process.env.BROWSERS ?? '').split(',').filter(Boolean));
  const browser = await launch(await launchOptions(kind));
  const site = await serveFolder(folder, textOf);
  const close = async () => {
    await browser.close();
    site.close();
  };
  return { browser, port: site.port, close };
}
