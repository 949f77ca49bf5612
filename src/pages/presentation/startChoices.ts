import { isDeviating } from "../../agreement/deviations.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type RawSearch, readParameters, writeParameters } from "../../links/parameters.ts";
import { askedDeck, type PresentationValues } from "../../links/presentation.ts";

/** One presentation that can be begun with. */
export interface StartChoice {
  readonly what: "agenda" | "all" | "deviations" | "filtered" | "theme" | "themeDeviations";
  /** The theme of a choice of one, or of its deviations; else `null`. */
  readonly theme: Theme | null;
  /** Its parameters in the address. */
  readonly search: RawSearch;
  readonly chosen: PresentationValues;
  /** True of the one that the address names already. */
  readonly isCurrent: boolean;
}

/**
 * What a presentation can begin with: what is on the agenda, every initiative, the deviations alone, the list that the
 * address filters, where it does, and each theme, with all of it that is on the agenda or its deviations alone. Deviations
 * alone are no choice where there are none, unless the address asks for them. The order that the address names stays,
 * unless it is a list's.
 */
export function startChoices(followUp: FollowUp, values: PresentationValues): readonly StartChoice[] {
  const current = askedDeck(followUp, values);
  const { values: usual } = readParameters(presentationParameters, {});
  const isWhole = current.choice.scope === "agreement";
  const isFiltered = current.choice.scope === "list";
  // A list brings its own order, which says nothing of other choices.
  const without = { ...usual, order: isFiltered ? usual.order : values.order };
  const isOneTheme = current.choice.scope === "themes" && values.themes.length === 1;
  return [
    ...(isFiltered ? [choice("filtered", null, { ...values, slide: null }, true)] : []),
    choice("agenda", null, without, isWhole && values.include === "default"),
    ...deviations("deviations", null, followUp.initiatives, without, isWhole),
    choice("all", null, { ...without, include: "all" }, isWhole && values.include === "all"),
    ...followUp.themes.flatMap((theme) => {
      const own = followUp.initiativesByTheme.get(theme.id) ?? [];
      if (own.length === 0) return [];
      const chosen = { ...without, themes: [theme.id] };
      const isThis = isOneTheme && values.themes[0] === theme.id;
      return [
        choice("theme", theme, chosen, isThis && values.include === "default"),
        ...deviations("themeDeviations", theme, own, chosen, isThis),
      ];
    }),
  ];

  function deviations(
    what: "deviations" | "themeDeviations",
    theme: Theme | null,
    initiatives: readonly Initiative[],
    chosen: PresentationValues,
    isScope: boolean,
  ): readonly StartChoice[] {
    const isCurrent = isScope && values.include === "deviations";
    if (!isCurrent && !initiatives.some((initiative) => isDeviating(followUp, initiative))) return [];
    return [choice(what, theme, { ...chosen, include: "deviations" }, isCurrent)];
  }

  function choice(
    what: StartChoice["what"],
    theme: Theme | null,
    chosen: PresentationValues,
    isCurrent: boolean,
  ): StartChoice {
    const search = writeParameters(presentationParameters, chosen);
    return { what, theme, search, chosen, isCurrent };
  }
}
