import { loadable, Nothing } from "../../site/loadable.tsx";

/** Loaded where something has failed: most visits never need it. */
export const LazyNextTry = loadable(() => import("./NextTry.tsx").then((module) => module.NextTry), Nothing, {
  Missing: Nothing,
});
