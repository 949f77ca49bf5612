import { hasAfterlife } from "../../../agreement/afterlife/afterlife.ts";
import { hasAmounts } from "../../../agreement/economy/rows.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { WallView } from "../../../links/wall.ts";
import { afterlifeView } from "./afterlifeView.tsx";
import { changesView } from "./changesView.tsx";
import { delayedView } from "./delayedView.tsx";
import { economyView } from "./economyView.tsx";
import { initiativesView } from "./initiativesView.tsx";
import { overviewView } from "./overviewView.tsx";
import { themesView } from "./themesView.tsx";
import type { Views } from "./view.ts";

const always = () => true;

/**
 * The views of a wall screen, in the order of the usual rotation.
 */
export const VIEWS: Views<FollowUp, WallView> = {
  overview: { content: overviewView, seconds: 30, applies: always },
  themes: {
    content: themesView,
    seconds: 30,
    applies: ({ themes }) => themes.length > 1,
  },
  delayed: { content: delayedView, seconds: 40, applies: always },
  changes: {
    content: changesView,
    seconds: 30,
    applies: (followUp) => followUp.latestRated > 0,
  },
  economy: {
    content: economyView,
    seconds: 30,
    applies: ({ initiatives }) => hasAmounts(initiatives),
  },
  initiatives: {
    content: initiativesView,
    seconds: 40,
    applies: ({ initiatives }) => initiatives.length > 0,
  },
  afterlife: {
    content: afterlifeView,
    seconds: 30,
    applies: hasAfterlife,
  },
};
