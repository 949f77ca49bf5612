import { useSyncExternalStore } from "react";

/** True where a page is drawn without a browser, for the first picture: what only the moment or the window says must wait. */
export function useIsPrerendered(): boolean {
  return useSyncExternalStore(neverChanges, isNot, isSo);
}

const neverChanges = () => () => undefined;
const isNot = () => false;
const isSo = () => true;
