/** True where the browser lets a page fill the screen. */
export function mayFillScreen(): boolean {
  // Node, where a page is drawn without a browser, has no document.
  return typeof document !== "undefined" && document.fullscreenEnabled === true;
}

/** Enters or leaves full screen. Where the browser refuses (in a frame, on a phone), nothing happens. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Refused: the page stays in its window.
  }
}

/** Leaves full screen, if the page is in it. */
export function leaveFullscreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
