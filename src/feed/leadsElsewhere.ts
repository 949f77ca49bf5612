/** Asked where a request failed, and loaded only then. */
const PROBE_SECONDS = 5;

/** True when an address that could not be fetched answers with a redirect; the browser's error does not say so. */
export async function leadsElsewhere(url: string, options: RequestInit): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PROBE_SECONDS * 1000);
    const { type, status } = await fetch(url, { ...options, redirect: "manual", signal });
    return type === "opaqueredirect" || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}
