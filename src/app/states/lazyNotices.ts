import { type FunctionComponent, lazy } from "react";
import type { ErrorScreenProps } from "./ErrorScreen.tsx";
import type { FailureLineProps } from "./FailureLine.tsx";
import { MissingCodeScreen } from "./MissingCodeScreen.tsx";

/**
 * The error screen and the error line, loaded lazily: a first visit does not wait for their words. They are fetched when
 * the browser is idle, so that they are there when the network fails. Where they cannot be fetched, a plain screen is shown.
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

/** Loaded when the first screen is painted: long before there can be a newer version, whose files replace this one's. */
export const LazyNewVersionNotice = lazy<FunctionComponent>(async () => ({
  default: await import("./NewVersionNotice.tsx").then(
    (module) => module.NewVersionNotice,
    () => Nothing,
  ),
}));

function Nothing() {
  return null;
}

/** Fetches the code of both; call it when the browser is idle. */
export function fetchFailureScreens(): void {
  void import("./ErrorScreen.tsx").catch(() => undefined);
  void import("./FailureLine.tsx").catch(() => undefined);
}
