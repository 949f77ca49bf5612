/** The overview's section below the theme heatmap. Its code is fetched when it is first drawn. */
import { lazy } from "react";
import { loadCode } from "../../site/loadCode.ts";

export const LazyChangeSection = lazy(async () => ({
  default: (await loadCode(() => import("./ChangeSection.tsx"))).ChangeSection,
}));
