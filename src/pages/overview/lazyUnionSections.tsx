import { loadable, Nothing } from "../../site/loadable.tsx";

/** Of a whole agreement, in the place of the sections that the overview has at once. */
export const LazyUnionSections = loadable(
  () => import("./UnionSections.tsx").then((module) => module.UnionSections),
  Nothing,
);
