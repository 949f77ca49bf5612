/** Which slides a presentation has and in which order. They follow from the follow-up alone. */

import { afterlife, afterlifeSteps } from "../afterlife/afterlife.ts";
import { deviatingInitiatives, isDeviating } from "../deviations.ts";
import { hasAmounts } from "../economy/rows.ts";
import { openMilestones } from "../effort/openMilestones.ts";
import { standingOf } from "../effort/standing.ts";
import { traitSteps } from "../filter/traits.ts";
import type { CommitteePart, FollowUp } from "../followUp.ts";
import type { Initiative, Theme } from "../format/schema.ts";
import { HEADLINE_PARTS } from "../headline.ts";
import { KEY_FIGURE_PARTS } from "../keyFigures.ts";
import type { PortfolioAgreement } from "../portfolio/portfolio.ts";
import { chairOrder, chairOrderSteps, isOnAgenda } from "./agenda.ts";

/** What there is to say of each of several agreements: committees × rounds, savings, what needs attention. */
export type AgreementPart = "smileys" | "savings" | "attention";

/**
 * One topic. Of some there is a short slide in the deck and a full one in the appendix:
 * `initiative` and `text`, `economy` and `amounts`, `afterlife` and `promises`.
 */
export type Slide =
  | { readonly kind: "title" | "status" | "changes" | "definitions" }
  | {
      readonly kind: "economy" | "afterlife" | "list" | "worst" | "others" | "amounts" | "promises" | "texts";
      readonly initiatives: readonly Initiative[];
    }
  | {
      readonly kind: "committee";
      readonly committee: CommitteePart;
      readonly initiatives: readonly Initiative[];
    }
  | { readonly kind: "theme"; readonly theme: Theme; readonly initiatives: readonly Initiative[] }
  | { readonly kind: "initiative" | "text"; readonly initiative: Initiative }
  | {
      readonly kind: "agreement";
      readonly agreement: PortfolioAgreement;
      readonly part: AgreementPart;
    }
  | { readonly kind: "appendix"; readonly slides: readonly Slide[] };

/** What a meeting is led through, and what is looked up where somebody asks. */
export interface DeckSlides {
  readonly main: readonly Slide[];
  readonly appendix: readonly Slide[];
}

/** The first slide of every deck, the same object in all: it can be shown before the others are known. */
export const TITLE_SLIDE = { kind: "title" } as const satisfies Slide;

export interface SlideChoice {
  /** All initiatives, some themes, or a list that a reader picked. */
  readonly scope: "agreement" | "themes" | "list";
  /** What the scope holds, in the document's or the list's order. */
  readonly initiatives: readonly Initiative[];
  /**
   * A slide for each initiative that deviates and one table of the others on the agenda; in short, for each that is off track
   * and the same table; for each that deviates, or for every one; of a whole agreement also `worst`: none has a slide, and one names those that stand worst in each committee.
   */
  readonly each: "agenda" | "off-track" | "deviation" | "initiative" | "worst";
  /** False for the initiatives' slides alone, behind the title and the chosen themes. */
  readonly frame: boolean;
  /** In the chair's order, or in that of `initiatives` with each theme followed by its own. */
  readonly order: "chair" | "given";
}

/**
 * The slides of a choice:
 *
 *     agreement   title  status  changes  economy  initiatives  others  afterlife  appendix
 *       of several committees: before the initiatives of each, the committee
 *       the worst   title  status  economy  committees  worst  appendix, which has the changes, too
 *     themes      title  themes           economy  initiatives  others  afterlife  appendix
 *     list        title  list             economy  initiatives          afterlife  appendix
 *
 * Without the frame: the title, of chosen themes those with a slide of an initiative, the initiatives and the appendix.
 * The last of them leads to the appendix: the themes that had no slide, all amounts, all promises, the definitions, the
 * initiatives by name, and every initiative's full text. Slides without content are left out: changes with a single round, an economy without
 * amounts.
 */
export function slidesOf(followUp: FollowUp, choice: SlideChoice): DeckSlides {
  const { scope, initiatives, frame, each } = choice;
  const shown = shownInitiatives(followUp, choice);
  const body = bodySlides(followUp, choice, shown);
  const appendix = appendixSlides(followUp, choice, shown, body);
  const last = { kind: "appendix", slides: appendix } as const;
  if (!frame) {
    const own = new Set(shown.map(({ theme }) => theme));
    const themes = scope === "themes" ? themeSlides(followUp, initiatives) : [];
    const lead = themes.filter(({ theme }) => own.has(theme.id));
    return { main: [TITLE_SLIDE, ...lead, ...shown.map(slideOf), last], appendix };
  }
  const isWhole = scope === "agreement" && initiatives.length > 0;
  const isWorst = each === "worst";
  const others = otherInitiatives(followUp, choice, shown);
  const main: readonly (Slide | false)[] = [
    TITLE_SLIDE,
    isWhole && { kind: "status" },
    isWhole && !isWorst && hasChanges(followUp) && { kind: "changes" },
    ...body.lead,
    hasAmounts(initiatives) && { kind: "economy", initiatives },
    ...body.rest,
    others.length > 0 && { kind: "others", initiatives: others },
    isWorst && { kind: "worst", initiatives: worstOfEach(followUp, initiatives) },
    !isWorst && hasOpenEnds(followUp, initiatives) && { kind: "afterlife", initiatives },
    last,
  ];
  return { main: main.filter((slide) => slide !== false), appendix };
}

/** Works out, in steps, what takes long of what {@link slidesOf} and the first slides ask. */
export function* slideSteps(followUp: FollowUp): Generator<void, void> {
  for (const answer of [...HEADLINE_PARTS, ...KEY_FIGURE_PARTS]) {
    answer(followUp);
    yield;
  }
  yield* traitSteps(followUp);
  yield* chairOrderSteps(followUp);
  yield* afterlifeSteps(followUp);
}

/** The slides of several agreements, one after the other; savings where any committee has some. */
export function agreementSlides(agreements: readonly PortfolioAgreement[]): readonly Slide[] {
  return agreements.flatMap((agreement) => {
    const hasSavings = agreement.committees.some(({ latest }) => latest.totals?.savings != null);
    const parts: readonly AgreementPart[] = [
      "smileys",
      ...(hasSavings ? (["savings"] as const) : []),
      "attention",
    ];
    return parts.map((part): Slide => ({ kind: "agreement", agreement, part }));
  });
}

/** The initiatives that have a slide of their own, in the order of the slides; each once. */
function shownInitiatives(
  followUp: FollowUp,
  { initiatives, each, order }: SlideChoice,
): readonly Initiative[] {
  if (each === "worst") return [];
  const deviating = new Set(deviatingInitiatives(followUp));
  const isShown = (one: Initiative) =>
    each === "off-track" ? standingOf(followUp, one) === "off-track" : deviating.has(one);
  const shown = each === "initiative" ? initiatives : initiatives.filter(isShown);
  return order === "chair" ? chairOrder(followUp, shown) : shown;
}

/** So many of each committee are named where only the worst are. */
const WORST_OF_EACH = 3;

/** The first deviations of each committee, as a chair takes them up. */
function worstOfEach(followUp: FollowUp, initiatives: readonly Initiative[]): readonly Initiative[] {
  const ordered = chairOrder(
    followUp,
    initiatives.filter((one) => isDeviating(followUp, one)),
  );
  const own = Map.groupBy(ordered, ({ id }) => followUp.union?.partOf.get(id));
  return Array.from(own.values(), (list) => list.slice(0, WORST_OF_EACH)).flat();
}

function hasChanges(followUp: FollowUp): boolean {
  return followUp.latestRated > 0;
}

/**
 * What else is on the agenda: nothing deviates, but there is no smiley, or the document contradicts itself; in a short deck also
 * what deviates and is not off track.
 */
function otherInitiatives(
  followUp: FollowUp,
  { each, initiatives }: SlideChoice,
  shown: readonly Initiative[],
): readonly Initiative[] {
  if (each !== "agenda" && each !== "off-track") return [];
  const own = new Set(shown);
  const others = initiatives.filter((one) => !own.has(one) && isOnAgenda(followUp, one));
  return chairOrder(followUp, others);
}

interface Body {
  /** Stands before the economy. */
  readonly lead: readonly Slide[];
  readonly rest: readonly Slide[];
}

function bodySlides(followUp: FollowUp, choice: SlideChoice, shown: readonly Initiative[]): Body {
  const { scope, initiatives, order, each } = choice;
  if (each === "worst") return { lead: [], rest: byCommittee(followUp, initiatives, []) };
  if (scope === "list") return { lead: [{ kind: "list", initiatives }], rest: shown.map(slideOf) };
  const themes = themeSlides(followUp, initiatives);
  if (order === "chair") {
    return {
      lead: scope === "themes" ? themes : [],
      rest:
        scope === "agreement" ? byCommittee(followUp, initiatives, shown.map(slideOf)) : shown.map(slideOf),
    };
  }
  const rest = themes.flatMap((slide) => [
    slide,
    ...shown.filter(({ theme }) => theme === slide.theme.id).map(slideOf),
  ]);
  return { lead: [], rest: byCommittee(followUp, initiatives, rest) };
}

/** The slides of each committee behind one of the committee itself; as they are where the follow-up is one committee's own. */
function byCommittee(
  { union }: FollowUp,
  initiatives: readonly Initiative[],
  slides: readonly Slide[],
): readonly Slide[] {
  if (union === undefined) return slides;
  return union.committees.flatMap((committee) => {
    const own = initiatives.filter(({ id }) => union.partOf.get(id) === committee);
    const isOwn = (slide: Slide) =>
      slide.kind === "theme"
        ? committee.themes.includes(slide.theme)
        : slide.kind === "initiative" && union.partOf.get(slide.initiative.id) === committee;
    if (own.length === 0) return [];
    return [{ kind: "committee", committee, initiatives: own } as const, ...slides.filter(isOwn)];
  });
}

/** A meeting asks for an initiative by its name; in a list of more than so many nobody finds it. */
const MOST_NAMED = 100;

function appendixSlides(
  followUp: FollowUp,
  { scope, initiatives, frame, each }: SlideChoice,
  shown: readonly Initiative[],
  { lead, rest }: Body,
): readonly Slide[] {
  const texts = (frame ? initiatives : shown).map((initiative): Slide => ({ kind: "text", initiative }));
  if (!frame) return [{ kind: "definitions" }, ...texts];
  const hasThemes = [...lead, ...rest].some(({ kind }) => kind === "theme");
  // Of a whole agreement the committees come one by one: a list of few would be gone once there are many.
  const isOneList =
    followUp.union === undefined && initiatives.length > 0 && initiatives.length <= MOST_NAMED;
  const slides: readonly (Slide | false)[] = [
    each === "worst" && hasChanges(followUp) && { kind: "changes" },
    ...(scope === "agreement" && !hasThemes ? themeSlides(followUp, initiatives) : []),
    hasAmounts(initiatives) && { kind: "amounts", initiatives },
    hasOpenEnds(followUp, initiatives) && { kind: "promises", initiatives },
    { kind: "definitions" },
    // The names stand with the texts: where themes lead to them, the page before the appendix has no room for them.
    scope === "agreement" && !hasThemes && isOneList && { kind: "texts", initiatives },
    ...texts,
  ];
  return slides.filter((slide) => slide !== false);
}

function themeSlides(
  followUp: FollowUp,
  initiatives: readonly Initiative[],
): readonly (Slide & { kind: "theme" })[] {
  const byTheme = Map.groupBy(initiatives, ({ theme }) => theme);
  return followUp.themes.flatMap((theme) => {
    const own = byTheme.get(theme.id);
    return own === undefined ? [] : [{ kind: "theme", theme, initiatives: own } as const];
  });
}

function slideOf(initiative: Initiative): Slide {
  return { kind: "initiative", initiative };
}

function hasOpenEnds(followUp: FollowUp, initiatives: readonly Initiative[]): boolean {
  if (initiatives.some((one) => openMilestones(followUp, [one]).length > 0)) return true;
  const within = new Set(initiatives);
  return afterlife(followUp).some(({ initiative }) => within.has(initiative));
}
