import type { FollowUp } from "../../agreement/followUp.ts";
import { minutesOf } from "../../agreement/presentation/minutes.ts";
import type { Slide, SlideChoice } from "../../agreement/presentation/slides.ts";
import { deckOf } from "../../links/presentation.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { contentSteps } from "../../slides/contentsOf.ts";
import { slideContext } from "../../slides/slideContext.ts";
import type { Language } from "../../text/messages.ts";
import { type ContentSteps, Measurements } from "./Measurements.ts";
import type { StartChoice } from "./startChoices.ts";

/** How long a presentation is, its appendix apart. */
export interface DeckLength {
  /** As many pages as it is laid out on, or, where not all are laid out yet, at least as many. */
  readonly pages: number;
  readonly isCounted: boolean;
  /** About how many minutes they take. */
  readonly minutes: number;
}

/** How many slides are taken up between two interruptions. */
const STEP = 500;

/** How long the presentations are that can be begun with. A slide that is alike in several is laid out once. */
export class DeckLengths {
  /** What is known of how the slides are laid out. */
  readonly measurements = new Measurements((slide) => this.#contentSteps(slide));
  readonly #followUp: FollowUp;
  readonly #language: Language;
  readonly #decks = new Map<string, { readonly main: readonly Slide[]; readonly minutes: number }>();
  readonly #slides = new Map<string, { readonly slide: Slide; readonly choice: SlideChoice }>();

  constructor(followUp: FollowUp, language: Language) {
    this.#followUp = followUp;
    this.#language = language;
  }

  /** Takes up, in steps, the deck of a choice. */
  *add({ search, chosen }: StartChoice): Generator<void, void> {
    const name = formatSearchText(search);
    if (this.#decks.has(name)) return;
    const { choice, main } = deckOf(this.#followUp, chosen);
    yield;
    const own: Slide[] = [];
    for (const slide of main) {
      const key = keyOf(slide, choice);
      const known = this.#slides.get(key) ?? { slide, choice };
      this.#slides.set(key, known);
      own.push(known.slide);
      if (own.length % STEP === 0) yield;
    }
    this.#decks.set(name, { main: own, minutes: minutesOf(main) });
  }

  /** Every slide of the decks that were taken up, each once. */
  slides(): readonly Slide[] {
    return Array.from(this.#slides.values(), ({ slide }) => slide);
  }

  /** The length of a choice; `undefined` until it is taken up. */
  lengthOf({ search }: StartChoice): DeckLength | undefined {
    const deck = this.#decks.get(formatSearchText(search));
    if (deck === undefined) return undefined;
    const layouts = deck.main.map((slide) => this.measurements.bySlide.get(slide));
    return {
      pages: layouts.reduce((sum, own) => sum + (own?.reduce((of, { length }) => of + length, 0) ?? 1), 0),
      isCounted: layouts.every((own) => own !== undefined),
      minutes: deck.minutes,
    };
  }

  *#contentSteps(wanted: Slide): ReturnType<ContentSteps> {
    const choice = [...this.#slides.values()].find(({ slide }) => slide === wanted)?.choice;
    if (choice === undefined) return [];
    return yield* contentSteps(wanted, slideContext(this.#followUp, choice, this.#language));
  }
}

/** What decides how a slide of a deck is laid out: of the choice only whether all initiatives are presented. */
function keyOf(slide: Slide, { scope }: SlideChoice): string {
  const isWhole = scope === "agreement";
  if (slide.kind === "initiative") return `initiative ${slide.initiative.id}`;
  if (slide.kind === "appendix") return `appendix ${slide.slides.map(partOf).join(" ")}`;
  if (!("initiatives" in slide)) return slide.kind;
  return `${slide.kind} ${isWhole} ${slide.initiatives.map(({ id }) => id).join(" ")}`;
}

function partOf(slide: Slide): string {
  if (slide.kind === "text") return slide.initiative.id;
  return slide.kind === "theme" ? `theme ${slide.theme.id}` : slide.kind;
}
