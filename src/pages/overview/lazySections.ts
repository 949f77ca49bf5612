/** The overview's sections below the theme heatmap. Their code is fetched when they are first drawn. */
import { lazy } from "react";
import { loadCode } from "../../site/loadCode.ts";

export const LazyChangeSection = lazy(async () => ({
  default: (await loadCode(() => import("./ChangeSection.tsx"))).ChangeSection,
}));

export const LazyCentreSection = lazy(async () => ({
  default: (await loadCode(() => import("./CentreSection.tsx"))).CentreSection,
}));
