import { decode } from './decode.js';
import { InputError } from './input-error.js';

const timeoutMs = 30_000;

/** What stands at an address, and its content type ('' where none is told). */
export interface Fetched {
  readonly body: string;
  readonly type: string;
}

/**
 * Fetches a text.
 * @throws InputError where it fails or takes longer than 30 seconds; what the signal gives where it is aborted
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<Fetched> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => controller.abort(new Error('timeout')), timeoutMs);
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok)
      throw new InputError(
        `${url} could not be loaded: the server answered ${response.status}. Check the address.`,
      );
    const type = response.headers.get('content-type') ?? '';
    return { body: decode(new Uint8Array(await response.arrayBuffer()), type), type };
  } catch (error) {
    if (error instanceof InputError || signal.aborted) throw error;
    const why = controller.signal.aborted
      ? `no answer within ${timeoutMs / 1000} seconds`
      : 'no connection, or the server does not allow it (CORS)';
    throw new InputError(
      `${url} could not be loaded: ${why}. Check the address, or put the text into the page.`,
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** What a text is: by content type, else by extension, else by its first character. */
export function kindOf({ body, type }: Fetched, url: string): 'json' | 'html' | 'text' {
  const first = body.trimStart()[0];
  const byType = kindByType(type.toLowerCase());
  // Some servers call all that they do not know HTML.
  if (byType && (byType !== 'html' || first === '<')) return byType;
  const clean = url.replace(/[?#].*$/s, '').toLowerCase();
  if (/\.(?:geo)?json$/.test(clean)) return 'json';
  if (/\.x?html?$/.test(clean)) return 'html';
  if (/\.(?:txt|text|md|markdown)$/.test(clean)) return 'text';
  if (first === '<') return 'html';
  return first === '[' || first === '{' ? 'json' : 'text';
}

function kindByType(type: string): 'json' | 'html' | 'text' | null {
  if (/[/+]json\b/.test(type)) return 'json';
  if (/^(?:text\/html|application\/xhtml)/.test(type)) return 'html';
  return /^text\/(?:plain|(?:x-)?markdown)/.test(type) ? 'text' : null;
}
