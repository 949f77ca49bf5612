/** The text kept under a key of the browser's storage; empty where there is none, or no storage. */
export function readStored(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
