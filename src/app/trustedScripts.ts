/** The part of the browser's Trusted Types that is used here; browsers without Trusted Types have no such object. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}

/**
 * Allows workers from the site's own addresses under a Content-Security-Policy that requires Trusted Types. Markup and code
 * from text stay forbidden: nothing needs them.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (new URL(url, document.baseURI).origin === location.origin ? url : null),
  });
}
