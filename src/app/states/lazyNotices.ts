import { dispensable, loadable, Nothing } from "../../site/loadable.tsx";
import { exported } from "../exported.ts";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { LazyKeptPicture } from "./lazyPicture.ts";
import { MissingCodeScreen } from "./MissingCodeScreen.tsx";
import { Offline } from "./Offline.tsx";

/**
 * The error screens, loaded lazily: a first visit does not wait for their words. They are fetched when
 * the browser is idle, so that they are there when the network fails. Where they cannot be fetched, a plain screen is shown.
 */
export const LazyErrorScreen = loadable(
  () => import("./ErrorScreen.tsx").then(exported("ErrorScreen")),
  LoadingScreen,
  { Missing: MissingCodeScreen },
);
export const LazyNotFoundScreen = loadable(
  () => import("./ErrorScreen.tsx").then(exported("NotFoundScreen")),
  LoadingScreen,
  { Missing: MissingCodeScreen },
);

/** Where it cannot be fetched, there is no connection. */
export const LazyStaleNotice = loadable(
  () => import("./StaleNotice.tsx").then(exported("StaleNotice")),
  Nothing,
  { Missing: Offline },
);

/** Loaded when the first screen is painted: long before there can be a newer version, whose files replace this one's. */
export const LazyLateNotices = dispensable(() => import("./LateNotices.tsx").then(exported("LateNotices")));

/** Says that something takes long. */
export const LazySlowNotice = dispensable(() => import("./SlowNotice.tsx").then(exported("SlowNotice")));

/** Fetches the code of what is shown where something fails or takes long; call it when the browser is idle. */
export function fetchFailureScreens(): Promise<unknown> {
  return Promise.all(
    [LazyErrorScreen, LazyKeptPicture, LazySlowNotice, LazyStaleNotice].map((part) => part.preload()),
  );
}
