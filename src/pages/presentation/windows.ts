import { leaveFullscreen } from "../../device/fullscreen.ts";

/** Leaves to the screen before, or to the address `elsewhere` where the reader came from another site. */
export function leaveTo(elsewhere: string): void {
  leaveFullscreen();
  // `navigation` knows the entries of this site alone; older browsers have no such thing.
  if ("navigation" in window && window.navigation.canGoBack) history.back();
  else location.hash = elsewhere;
}

/** Opens the speaker's window; false when the browser forbids it. */
export function openPresenter(address: string): boolean {
  return window.open(address, "aftaleoverblik-presenter", "popup,width=1280,height=800") !== null;
}
