import { loadable, Nothing } from "../../site/loadable.tsx";
import { loadCode } from "../../site/loadCode.ts";

/** Of a whole agreement, in the place of the sections that the overview has at once. */
export const LazyUnionSections = loadable(
  async () => (await loadCode(() => import("./UnionSections.tsx"))).UnionSections,
  Nothing,
);
