import { lazy } from "react";

/**
 * The words for everything that can go wrong are fetched when the browser is idle: a first visit does not
 * wait for them, and they are at hand when the network is gone.
 */
export const ErrorScreen = lazy(async () => ({ default: (await import("./ErrorScreen.tsx")).ErrorScreen }));
export const FailureLine = lazy(async () => ({ default: (await import("./FailureLine.tsx")).FailureLine }));

/** Fetches both; call it when nothing else is going on. */
export function fetchFailureScreens(): void {
  void import("./ErrorScreen.tsx").catch(() => undefined);
  void import("./FailureLine.tsx").catch(() => undefined);
}
