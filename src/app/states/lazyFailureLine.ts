import { loadable, Nothing } from "../../site/loadable.tsx";

/** Loaded where something is wrong: most feeds are right. */
export const LazyFailureLine = loadable(
  () => import("./FailureLine.tsx").then((module) => module.FailureLine),
  Nothing,
  { Missing: Nothing },
);
