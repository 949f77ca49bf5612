/** The overview's sections below the theme heatmap: their code is fetched beside the first picture, not before it. */
import { lazy } from "react";
import { loadCode } from "../../site/loadCode.ts";

export const LazyChangeSection = lazy(async () => ({
  default: (await loadCode(() => import("./ChangeSection.tsx"))).ChangeSection,
}));

export const LazyCentreSection = lazy(async () => ({
  default: (await loadCode(() => import("./CentreSection.tsx"))).CentreSection,
}));
