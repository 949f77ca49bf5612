/** What only the browser can do for a presentation: fill the screen, open and leave windows. */
/** Fills the screen with the page, or gives it back. Where the browser refuses, nothing happens. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // A frame or a phone may not allow it; the presentation fills the window all the same.
  }
}

/** Goes back to the screen that led here, or to another one where none of this site did. */
export function leaveTo(elsewhere: string): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  // `navigation` knows the entries of this site alone; older browsers have no such thing.
  if ("navigation" in window && window.navigation.canGoBack) history.back();
  else location.hash = elsewhere;
}

/** Opens the speaker's window; false when the browser forbids it. */
export function openPresenter(address: string): boolean {
  return window.open(address, "aftaleoverblik-presenter", "popup,width=1280,height=800") !== null;
}
