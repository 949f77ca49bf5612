import { dispensable } from "../../site/loadable.tsx";

/** Loaded where something is wrong: most feeds are right. */
export const LazyFailureLine = dispensable(() =>
  import("./FailureLine.tsx").then((module) => module.FailureLine),
);
