/** As much of the browser's Trusted Types as is used here; browsers without them have no such object. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}

/**
 * Under a Content-Security-Policy that requires Trusted Types a worker may only be made of an address that a
 * policy has passed: ours passes the site's own. Markup and code from text stay forbidden, nothing needs them.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (new URL(url, document.baseURI).origin === location.origin ? url : null),
  });
}
