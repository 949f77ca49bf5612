/** From the parameters of the presentation's address to its slides, and from a slide to its name in the address. */
import { activeKeys } from "../agreement/filter/filter.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import { UNION_PREFIX } from "../agreement/identity/isUnionId.ts";
import type { AgreementPart, Slide } from "../agreement/presentation/slides.ts";
import { type SlideChoice, slidesOf } from "../agreement/presentation/slides.ts";
import type { presentationParameters } from "./laterScreens.ts";
import type { IgnoredParameter, ValuesOf } from "./parameters.ts";
import { knownValues, type WorklistValues, worklistOf } from "./worklist.ts";

export type PresentationValues = ValuesOf<typeof presentationParameters>;

/** The presentation that the address names: the initiatives, the slides, and the values that this follow-up does not have. */
export interface Deck extends AskedDeck {
  /** What a meeting is led through; what follows it is looked up. */
  readonly main: readonly Slide[];
  readonly appendix: readonly Slide[];
}

/** What of a {@link Deck} is known at once: whether an initiative is on the agenda may take reading its texts. */
export interface AskedDeck {
  readonly choice: SlideChoice;
  readonly ignored: readonly IgnoredParameter[];
}

/** Which initiatives have a slide of their own where the address says so. */
const EACH: Readonly<Partial<Record<PresentationValues["include"], SlideChoice["each"]>>> = {
  all: "initiative",
  short: "off-track",
  agenda: "agenda",
  deviations: "deviation",
};

/** The slides that the parameters ask for. */
export function deckOf(followUp: FollowUp, asked: PresentationValues): Deck {
  const known = askedDeck(followUp, asked);
  return { ...known, ...slidesOf(followUp, known.choice) };
}

/**
 * What the parameters ask for. Of a whole agreement, unless they say otherwise, only the worst of each committee: all that is
 * on its agenda would take hours. Themes and committees alone show what of them is on the agenda; any other filter, a sorting
 * or a group makes a list, and all of a list is shown.
 */
export function askedDeck(followUp: FollowUp, asked: PresentationValues): AskedDeck {
  const { values, ignored } = knownValues(followUp, asked);
  const { include, order } = asked;
  const scope = scopeOf(values);
  const choice: SlideChoice = {
    scope,
    initiatives: worklistOf(followUp, values),
    each: EACH[include] ?? usualEach(followUp, scope),
    frame: include !== "deviations",
    order: order === "chair" ? "chair" : "given",
  };
  return { choice, ignored };
}

function usualEach({ union }: FollowUp, scope: SlideChoice["scope"]): SlideChoice["each"] {
  if (scope === "list") return "initiative";
  return scope === "agreement" && union !== undefined ? "worst" : "agenda";
}

function scopeOf(values: WorklistValues): SlideChoice["scope"] {
  const active = activeKeys(values);
  const isList =
    values.sorting.length > 0 ||
    values.grouping !== "none" ||
    active.some((key) => key !== "themes" && key !== "committees");
  if (isList) return "list";
  return active.length > 0 ? "themes" : "agreement";
}

/**
 * The words of the slides that are one of a kind. An initiative is named by its id, its full text by `tekst-` and the id,
 * a theme by `tema-` and its id, a committee by `udvalg-` and its id, what is said of an agreement by `aftale-`, its id and the part.
 */
const WORDS: Readonly<
  Record<Exclude<Slide["kind"], "agreement" | "committee" | "theme" | "initiative" | "text">, string>
> = {
  title: "forside",
  status: "status",
  changes: "aendringer",
  list: "liste",
  economy: "oekonomi",
  others: "oevrige",
  worst: "vaerst",
  afterlife: "efterliv",
  appendix: "bilag",
  amounts: "alle-beloeb",
  promises: "alle-loefter",
  definitions: "definitioner",
  texts: "alle-indsatser",
};

/** The name of the page that says what the appendix holds. */
export const APPENDIX_NAME = WORDS.appendix;

const PARTS: Readonly<Record<AgreementPart, string>> = {
  smileys: "smileys",
  savings: "besparelser",
  attention: "opmaerksomhed",
};

/** A slide's name in the address: it stays the same whatever else is presented, and in which order. */
export function slideName(slide: Slide): string {
  if (slide.kind === "initiative") {
    const { id } = slide.initiative;
    return isTaken(id) ? `indsats-${id}` : id;
  }
  if (slide.kind === "text") return `tekst-${slide.initiative.id}`;
  if (slide.kind === "agreement") {
    return `aftale-${slide.agreement.id.slice(UNION_PREFIX.length)}-${PARTS[slide.part]}`;
  }
  if (slide.kind === "committee") return `udvalg-${slide.committee.id}`;
  return slide.kind === "theme" ? `tema-${slide.theme.id}` : WORDS[slide.kind];
}

const TAKEN: ReadonlySet<string> = new Set(Object.values(WORDS));

function isTaken(id: string): boolean {
  return TAKEN.has(id) || /^(?:aftale|udvalg|tema|indsats|tekst)-/.test(id);
}

/** The name of a page: its slide's, and from the second page on which one, `7.06~2`. */
export function pageName(slide: Slide, part: number): string {
  return part === 0 ? slideName(slide) : `${slideName(slide)}~${part + 1}`;
}

/**
 * The 0-based place of a named page. A continuation that is no longer there leads to its slide, a number to the
 * page of that number; `undefined` when nothing is so named.
 */
export function findPage(pages: readonly { readonly name: string }[], name: string): number | undefined {
  const number = /^\d{1,6}$/.test(name) ? Number(name) - 1 : -1;
  const placeOf = (wanted: string) => pages.findIndex((page) => page.name === wanted);
  const places = [placeOf(name), placeOf(name.replace(/~\d+$/, "")), number];
  return places.find((place) => place >= 0 && place < pages.length);
}
