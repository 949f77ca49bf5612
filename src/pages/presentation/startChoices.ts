import type { CommitteePart, FollowUp } from "../../agreement/followUp.ts";
import type { Theme } from "../../agreement/format/schema.ts";
import { minutesOf } from "../../agreement/presentation/minutes.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type RawSearch, readParameters, writeParameters } from "../../links/parameters.ts";
import { askedDeck, deckOf, type PresentationValues } from "../../links/presentation.ts";

/** One presentation that can be begun with. */
export interface StartChoice {
  readonly what: "agenda" | "all" | "deviations" | "filtered" | "part" | "partDeviations";
  /** Of a choice of one theme or, of a whole agreement, of one committee: which; else `null`. */
  readonly part: Theme | CommitteePart | null;
  /** Its parameters in the address. */
  readonly search: RawSearch;
  readonly chosen: PresentationValues;
  /** True of the one that the address names already. */
  readonly isCurrent: boolean;
}

/**
 * What a presentation can begin with: what is on the agenda, every initiative, the deviations alone, the list that the
 * address filters, where it does, and each theme (of a whole agreement each committee), with all of it that is on the agenda or
 * its deviations alone. The order that the address names stays, unless it is a list's.
 */
export function startChoices(followUp: FollowUp, values: PresentationValues): readonly StartChoice[] {
  const current = askedDeck(followUp, values);
  const { values: usual } = readParameters(presentationParameters, {});
  const isWhole = current.choice.scope === "agreement";
  const isFiltered = current.choice.scope === "list";
  // A list brings its own order, which says nothing of other choices.
  const without = { ...usual, order: isFiltered ? usual.order : values.order };
  const { union, themes } = followUp;
  const by = union === undefined ? "themes" : "committees";
  const named = [...values.themes, ...values.committees];
  const isOne = current.choice.scope === "themes" && named.length === 1;
  return [
    ...(isFiltered ? [choice("filtered", null, { ...values, slide: null }, true)] : []),
    choice("agenda", null, without, isWhole && values.include === "default"),
    choice(
      "deviations",
      null,
      { ...without, include: "deviations" },
      isWhole && values.include === "deviations",
    ),
    choice("all", null, { ...without, include: "all" }, isWhole && values.include === "all"),
    ...(union?.committees ?? themes).flatMap((part) => {
      const chosen = { ...without, [by]: [part.id] };
      const isThis = isOne && values[by][0] === part.id;
      return [
        choice("part", part, chosen, isThis && values.include === "default"),
        choice(
          "partDeviations",
          part,
          { ...chosen, include: "deviations" },
          isThis && values.include === "deviations",
        ),
      ];
    }),
  ];

  function choice(
    what: StartChoice["what"],
    part: StartChoice["part"],
    chosen: PresentationValues,
    isCurrent: boolean,
  ): StartChoice {
    const search = writeParameters(presentationParameters, chosen);
    return { what, part, search, chosen, isCurrent };
  }
}

/** How long a presentation is. */
export interface DeckLength {
  /**
   * How many slides are shown before the appendix and its table of contents, and about how many minutes they take. A long
   * one may need several pages.
   */
  readonly slides: number;
  readonly minutes: number;
}

/** The length of one choice. */
export function lengthOf(followUp: FollowUp, { chosen }: StartChoice): DeckLength {
  const { main } = deckOf(followUp, chosen);
  return { slides: main.filter(({ kind }) => kind !== "appendix").length, minutes: minutesOf(main) };
}
