import type { ComponentType } from "react";
import { loadable, Nothing } from "../../site/loadable.tsx";
import type { ErrorScreenProps, NotFoundScreenProps } from "./ErrorScreen.tsx";
import type { FailureLineProps } from "./FailureLine.tsx";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { LazyKeptPicture } from "./lazyPicture.ts";
import { MissingCodeScreen } from "./MissingCodeScreen.tsx";
import type { SlowNoticeProps } from "./SlowNotice.tsx";

/**
 * The error screens and the error line, loaded lazily: a first visit does not wait for their words. They are fetched when
 * the browser is idle, so that they are there when the network fails. Where they cannot be fetched, a plain screen is shown.
 */
export const LazyErrorScreen = loadable<ErrorScreenProps>(
  () =>
    import("./ErrorScreen.tsx").then(
      (module): ComponentType<ErrorScreenProps> => module.ErrorScreen,
      () => MissingCodeScreen,
    ),
  LoadingScreen,
);
export const LazyNotFoundScreen = loadable<NotFoundScreenProps>(
  () =>
    import("./ErrorScreen.tsx").then(
      (module): ComponentType<NotFoundScreenProps> => module.NotFoundScreen,
      () => MissingCodeScreen,
    ),
  LoadingScreen,
);
export const LazyFailureLine = loadable<FailureLineProps>(
  () =>
    import("./FailureLine.tsx").then(
      (module): ComponentType<FailureLineProps> => module.FailureLine,
      () => Nothing,
    ),
  Nothing,
);

/** Loaded when the first screen is painted: long before there can be a newer version, whose files replace this one's. */
export const LazyNewVersionNotice = loadable(
  () =>
    import("./NewVersionNotice.tsx").then(
      (module): ComponentType => module.NewVersionNotice,
      () => Nothing,
    ),
  Nothing,
);

/** Says that something takes long. */
export const LazySlowNotice = loadable<SlowNoticeProps>(
  () =>
    import("./SlowNotice.tsx").then(
      (module): ComponentType<SlowNoticeProps> => module.SlowNotice,
      () => Nothing,
    ),
  Nothing,
);

/** Fetches the code of what is shown where something fails or takes long; call it when the browser is idle. */
export function fetchFailureScreens(): Promise<unknown> {
  return Promise.all(
    [LazyErrorScreen, LazyFailureLine, LazyKeptPicture, LazySlowNotice].map((part) => part.preload()),
  );
}
