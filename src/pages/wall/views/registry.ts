import { memo } from "react";
import { hasAfterlife } from "../../../agreement/afterlife/afterlife.ts";
import { hasAmounts } from "../../../agreement/economy/rows.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { WallView } from "../../../links/wall.ts";
import { AfterlifeView } from "./AfterlifeView.tsx";
import { ChangesView } from "./ChangesView.tsx";
import { DelayedView } from "./DelayedView.tsx";
import { EconomyView } from "./EconomyView.tsx";
import { InitiativesView } from "./InitiativesView.tsx";
import { OverviewView } from "./OverviewView.tsx";
import { ThemesView } from "./ThemesView.tsx";
import type { Views } from "./view.ts";

const always = () => true;

/**
 * The views of a wall screen, in the order of the usual rotation. Each is memoised: it renders again only for new
 * data.
 */
export const VIEWS: Views<FollowUp, WallView> = {
  overview: { Component: memo(OverviewView), seconds: 30, applies: always },
  themes: {
    Component: memo(ThemesView),
    seconds: 30,
    applies: ({ themes }) => themes.length > 1,
  },
  delayed: { Component: memo(DelayedView), seconds: 40, applies: always },
  changes: {
    Component: memo(ChangesView),
    seconds: 30,
    applies: (followUp) => followUp.latestRated > 0,
  },
  economy: {
    Component: memo(EconomyView),
    seconds: 30,
    applies: ({ initiatives }) => hasAmounts(initiatives),
  },
  initiatives: {
    Component: memo(InitiativesView),
    seconds: 40,
    applies: ({ initiatives }) => initiatives.length > 0,
  },
  afterlife: {
    Component: memo(AfterlifeView),
    seconds: 30,
    applies: hasAfterlife,
  },
};
