/** Fills the screen with the page, or gives it back. Where the browser refuses (a frame, a phone), nothing happens. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Refused: the page fills its window all the same.
  }
}

/** Gives the screen back where the page fills it. */
export function leaveFullscreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
