/** Which slides a presentation has and in which order. They follow from the follow-up alone. */

import { afterlife } from "../afterlife/afterlife.ts";
import { isDeviating } from "../deviations.ts";
import { economyRows } from "../economy/rows.ts";
import { openMilestones } from "../effort/openMilestones.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative, Theme } from "../format/schema.ts";
import { agendaReasons, chairOrder } from "./agenda.ts";

/** One topic. A long slide is later laid out on several pages. */
export type Slide =
  | { readonly kind: "title" | "status" | "changes" | "definitions" }
  | { readonly kind: "economy" | "afterlife" | "list"; readonly initiatives: readonly Initiative[] }
  | { readonly kind: "theme"; readonly theme: Theme; readonly initiatives: readonly Initiative[] }
  | { readonly kind: "initiative"; readonly initiative: Initiative };

export interface SlideChoice {
  /** All initiatives, some themes, or a list that a reader picked. */
  readonly scope: "agreement" | "themes" | "list";
  /** What the scope holds, in the document's or the list's order. */
  readonly initiatives: readonly Initiative[];
  /** A slide for each initiative on the agenda, for each that deviates, or for every one. */
  readonly each: "agenda" | "deviation" | "initiative";
  /** False for only the title and the initiatives' slides. */
  readonly frame: boolean;
  /** In the chair's order, or in that of `initiatives` with each theme followed by its own. */
  readonly order: "chair" | "given";
}

/**
 * The slides of a choice:
 *
 *     agreement   title  status  changes  themes  initiatives  economy  afterlife  definitions
 *     themes      title                   themes  initiatives  economy  afterlife  definitions
 *     list        title                   list    initiatives  economy  afterlife  definitions
 *
 * Slides without content are left out: changes with a single round, an economy without amounts.
 */
export function slidesOf(followUp: FollowUp, choice: SlideChoice): readonly Slide[] {
  const { scope, initiatives, frame } = choice;
  const shown = shownInitiatives(followUp, choice);
  const title = { kind: "title" } as const;
  if (!frame) return [title, ...shown.map(slideOf)];
  return [
    title,
    ...(scope === "agreement" && initiatives.length > 0 ? ([{ kind: "status" }] as const) : []),
    ...(scope === "agreement" && followUp.rounds.length > 1 ? ([{ kind: "changes" }] as const) : []),
    ...bodySlides(followUp, choice, shown),
    ...(economyRows(followUp, initiatives).length > 0 ? ([{ kind: "economy", initiatives }] as const) : []),
    ...(hasOpenEnds(followUp, initiatives) ? ([{ kind: "afterlife", initiatives }] as const) : []),
    { kind: "definitions" },
  ];
}

/** The initiatives that have a slide of their own, in the order of the slides; each once. */
function shownInitiatives(
  followUp: FollowUp,
  { initiatives, each, order }: SlideChoice,
): readonly Initiative[] {
  const shown = initiatives.filter(
    (initiative) =>
      each === "initiative" ||
      (each === "deviation"
        ? isDeviating(followUp, initiative)
        : agendaReasons(followUp, initiative).length > 0),
  );
  return order === "chair" ? chairOrder(followUp, shown) : shown;
}

function bodySlides(
  followUp: FollowUp,
  { scope, initiatives, order }: SlideChoice,
  shown: readonly Initiative[],
): readonly Slide[] {
  if (scope === "list") return [{ kind: "list", initiatives }, ...shown.map(slideOf)];
  const themes = followUp.themes.flatMap((theme): readonly (Slide & { kind: "theme" })[] => {
    const own = initiatives.filter((initiative) => initiative.theme === theme.id);
    return own.length === 0 ? [] : [{ kind: "theme", theme, initiatives: own }];
  });
  if (order === "chair") return [...themes, ...shown.map(slideOf)];
  return themes.flatMap((slide) => [
    slide,
    ...shown.filter((initiative) => initiative.theme === slide.theme.id).map(slideOf),
  ]);
}

function slideOf(initiative: Initiative): Slide {
  return { kind: "initiative", initiative };
}

function hasOpenEnds(followUp: FollowUp, initiatives: readonly Initiative[]): boolean {
  const within = new Set(initiatives);
  return (
    openMilestones(followUp, initiatives).length > 0 ||
    afterlife(followUp).some(({ initiative }) => within.has(initiative))
  );
}
