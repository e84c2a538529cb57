/** The part of Trusted Types that is used; browsers without them take the texts themselves. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): { createHTML(html: string): string; createScriptURL(url: string): string };
}

let policy: ReturnType<Policies['createPolicy']> | null = null;

/**
 * The library's policy, made when it is first needed, so that other pages need not allow it. A page
 * that restricts policies has to allow `aid-chart` (`trusted-types lit-html aid-chart`).
 */
function policyHere() {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  policy ??=
    trustedTypes?.createPolicy('aid-chart', {
      createHTML: (html) => html,
      createScriptURL: (url) => url,
    }) ?? null;
  return policy;
}

/** HTML that is parsed into a document of its own, in which nothing runs. */
export const trustedHtml = (html: string): string => policyHere()?.createHTML(html) ?? html;

/** The address of a script of our own. */
export const trustedScript = (url: string): string => policyHere()?.createScriptURL(url) ?? url;
