import { useSyncExternalStore } from "react";

/** True where a page is drawn without a browser, for the first picture: what only the moment or the window says must wait. */
export function useDrawnAhead(): boolean {
  return useSyncExternalStore(neverChanges, isNot, isAhead);
}

const neverChanges = () => () => undefined;
const isNot = () => false;
const isAhead = () => true;
