import { type FunctionComponent, lazy } from "react";
import type { ErrorScreenProps } from "./ErrorScreen.tsx";
import type { FailureLineProps } from "./FailureLine.tsx";
import { MissingCodeScreen } from "./MissingCodeScreen.tsx";

/**
 * The words for everything that can go wrong are fetched when the browser is idle: a first visit does not
 * wait for them, and they are at hand when the network is gone. Should they be gone too, something plain is said.
 */
export const LazyErrorScreen = lazy<FunctionComponent<ErrorScreenProps>>(async () => ({
  default: await import("./ErrorScreen.tsx").then(
    (module) => module.ErrorScreen,
    () => MissingCodeScreen,
  ),
}));
export const LazyFailureLine = lazy<FunctionComponent<FailureLineProps>>(async () => ({
  default: await import("./FailureLine.tsx").then(
    (module) => module.FailureLine,
    () => Nothing,
  ),
}));

function Nothing() {
  return null;
}

/** Fetches both; call it when nothing else is going on. */
export function fetchFailureScreens(): void {
  void import("./ErrorScreen.tsx").catch(() => undefined);
  void import("./FailureLine.tsx").catch(() => undefined);
}
