/** The part of Trusted Types that is used; browsers without them take the text itself. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * HTML as a document of its own, in which nothing is loaded or run: hence any text is safe. A page
 * that restricts policies has to allow `aid-chart` (`trusted-types lit-html aid-chart`).
 */
export function parseHtml(html: string): Document {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  // At the first page that is read, so that no other needs the policy.
  policy ??= trustedTypes?.createPolicy('aid-chart', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
