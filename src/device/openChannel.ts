/** A channel to this site's other tabs and windows; `null` where a browser told to keep nothing of the site refuses them each other's company. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
