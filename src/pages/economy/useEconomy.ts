import { useCallback, useMemo } from "react";
import { type EconomyRow, economyRows } from "../../agreement/economy/rows.ts";
import { type EconomyTotal, totalsOf } from "../../agreement/economy/totals.ts";
import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import { filterInitiatives, NO_FILTER } from "../../agreement/filter/filter.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type Initiative, MEASURES, type Measure } from "../../agreement/format/schema.ts";
import { href } from "../../links/href.ts";
import { knownParts } from "../../links/knownId.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { economyParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { filterOfExactly } from "../../links/worklist.ts";

/** A kind of money that can be chosen. */
interface Kind {
  readonly measure: Measure;
  /** How many figures of this kind the chosen committee, theme and centre have. */
  readonly figures: number;
  readonly href: string;
}

/** The parameters of the economy screen, and the figures that it shows for them. */
export interface EconomyView {
  /** The kinds that the follow-up has, and the chosen one even if it has none. */
  readonly kinds: readonly Kind[];
  readonly measure: Measure;
  /** Ids; `null` for all. */
  readonly committee: string | null;
  readonly theme: string | null;
  readonly centre: string | null;
  /** The initiatives of the theme and the centre, and their figures of the chosen kind. */
  readonly initiatives: readonly Initiative[];
  readonly rows: readonly EconomyRow[];
  /** The totals of those figures, one for each year and basis. */
  readonly totals: readonly EconomyTotal[];
  readonly ignored: readonly IgnoredParameter[];
  readonly choose: (choice: Partial<Record<"committee" | "theme" | "centre", string | null>>) => void;
  /** The worklist's filter that admits the initiatives of the theme and the centre. */
  readonly listFilter: Partial<InitiativeFilter>;
  /**
   * The address of the worklist that shows exactly these initiatives; `narrowed` is the further filter that picks
   * them.
   */
  readonly listHref: (
    initiatives: Iterable<Initiative>,
    narrowed?: Partial<InitiativeFilter>,
  ) => string | null;
}

/**
 * The economy screen's choices from the address. Without a kind, the first kind that the theme and the centre have is
 * chosen. Themes and centres that the follow-up does not have are ignored and listed in `ignored`.
 */
export function useEconomy(followUp: FollowUp): EconomyView {
  const { values, ignored, change } = useParameters(economyParameters);
  const { id } = followUp.facts;
  const { committee, theme, centre, unknown } = useMemo(() => {
    const unknown: IgnoredParameter[] = [];
    return { ...knownParts(followUp, economyParameters, values, unknown), unknown };
  }, [followUp, values]);
  const all = useMemo(() => economyRows(followUp), [followUp]);
  const listFilter = useMemo(
    () => ({
      ...(committee === null ? {} : { committees: [committee] }),
      ...(theme === null ? {} : { themes: [theme] }),
      ...(centre === null ? {} : { centres: [centre] }),
    }),
    [committee, theme, centre],
  );
  const initiatives = useMemo(
    () => filterInitiatives(followUp, { ...NO_FILTER, ...listFilter }),
    [followUp, listFilter],
  );
  const chosenRows = useMemo(
    () => (initiatives === followUp.initiatives ? all : economyRows(followUp, initiatives)),
    [followUp, initiatives, all],
  );
  const present = MEASURES.filter((measure) => all.some(({ figure }) => figure.measure === measure));
  const first =
    present.find((kind) => chosenRows.some(({ figure }) => figure.measure === kind)) ?? present[0];
  const measure = values.measure === "first" ? (first ?? "saving") : values.measure;
  const rows = useMemo(
    () => chosenRows.filter(({ figure }) => figure.measure === measure),
    [chosenRows, measure],
  );
  const listHref = useCallback(
    (listed: Iterable<Initiative>, narrowed: Partial<InitiativeFilter> = {}) => {
      const filter = filterOfExactly(followUp, listed, { ...listFilter, ...narrowed });
      return filter && href.initiatives(id, filter);
    },
    [followUp, id, listFilter],
  );
  return {
    kinds: MEASURES.filter((kind) => kind === measure || present.includes(kind)).map((kind) => ({
      measure: kind,
      figures: chosenRows.filter(({ figure }) => figure.measure === kind).length,
      href: href.economy(id, { ...values, measure: kind }),
    })),
    measure,
    committee,
    theme,
    centre,
    initiatives,
    rows,
    totals: useMemo(() => totalsOf(rows), [rows]),
    ignored: [...ignored, ...unknown],
    choose: change,
    listFilter,
    listHref,
  };
}
