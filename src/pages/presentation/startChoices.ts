import { isDeviating } from "../../agreement/deviations.ts";
import { standingOf } from "../../agreement/effort/standing.ts";
import type { CommitteePart, FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type RawSearch, readParameters, writeParameters } from "../../links/parameters.ts";
import { askedDeck, type PresentationValues } from "../../links/presentation.ts";

/** One presentation that can be begun with. */
export interface StartChoice {
  readonly what: "worst" | "short" | "agenda" | "all" | "deviations" | "filtered" | "part" | "partDeviations";
  /** Of a choice of one theme or, of a whole agreement, of one committee, or of its deviations: which; else `null`. */
  readonly part: Theme | CommitteePart | null;
  /** Its parameters in the address. */
  readonly search: RawSearch;
  readonly chosen: PresentationValues;
  /** True of the one that the address names already. */
  readonly isCurrent: boolean;
}

/**
 * What a presentation can begin with: of a whole agreement the worst of each committee, what is on the agenda, of one follow-up the same in short, every initiative, the deviations alone, the list that the
 * address filters, where it does, and each theme (of a whole agreement each committee), with all of it that is on the agenda or
 * its deviations alone. Deviations alone are no choice where there are none, unless the address asks for them. The order that the address names stays,
 * unless it is a list's.
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
  const isOnePart =
    current.choice.scope === "themes" && values.themes.length + values.committees.length === 1;
  return [
    ...(isFiltered ? [choice("filtered", null, { ...values, slide: null }, true)] : []),
    ...(union === undefined
      ? [
          choice(
            "agenda",
            null,
            without,
            isWhole && !["deviations", "all", "short"].includes(values.include),
          ),
          ...short(),
        ]
      : [
          choice("worst", null, without, isWhole && values.include === "default"),
          choice("agenda", null, { ...without, include: "agenda" }, isWhole && values.include === "agenda"),
        ]),
    ...deviations("deviations", null, followUp.initiatives, without, isWhole),
    choice("all", null, { ...without, include: "all" }, isWhole && values.include === "all"),
    ...(union?.committees ?? themes).flatMap((part) => {
      const own = "name" in part ? part.initiatives : (followUp.initiativesByTheme.get(part.id) ?? []);
      if (own.length === 0) return [];
      const chosen = { ...without, [by]: [part.id] };
      const isThis = isOnePart && values[by][0] === part.id;
      return [
        choice("part", part, chosen, isThis && (values.include === "default" || values.include === "agenda")),
        ...deviations("partDeviations", part, own, chosen, isThis),
      ];
    }),
  ];

  /** Offered where it is shorter: where something deviates that is not off track. */
  function short(): readonly StartChoice[] {
    const isCurrent = isWhole && values.include === "short";
    const isShorter = followUp.initiatives.some(
      (one) => isDeviating(followUp, one) && standingOf(followUp, one) !== "off-track",
    );
    return isCurrent || isShorter ? [choice("short", null, { ...without, include: "short" }, isCurrent)] : [];
  }

  function deviations(
    what: "deviations" | "partDeviations",
    part: StartChoice["part"],
    initiatives: readonly Initiative[],
    chosen: PresentationValues,
    isScope: boolean,
  ): readonly StartChoice[] {
    const isCurrent = isScope && values.include === "deviations";
    if (!isCurrent && !initiatives.some((initiative) => isDeviating(followUp, initiative))) return [];
    return [choice(what, part, { ...chosen, include: "deviations" }, isCurrent)];
  }

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
