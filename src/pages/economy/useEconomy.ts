import { useCallback, useMemo } from "react";
import { centresOf } from "../../agreement/centres/centres.ts";
import { type EconomyRow, economyRows } from "../../agreement/economy/rows.ts";
import { type EconomyTotal, totalsOf } from "../../agreement/economy/totals.ts";
import { filterInitiatives } from "../../agreement/filter/filter.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type Initiative, MEASURES, type Measure } from "../../agreement/format/schema.ts";
import { href } from "../../links/href.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { economyParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { filterOf, NO_WORKLIST_FILTER, searchForExactly, type WorklistFilter } from "../../links/worklist.ts";

/** A kind of money that can be chosen. */
interface Kind {
  readonly measure: Measure;
  /** How many figures it has in what is chosen otherwise. */
  readonly figures: number;
  readonly href: string;
}

/** What the address asks of the economy screen, and what it then shows. */
export interface EconomyView {
  /** The kinds that the follow-up has, and the chosen one in any case. */
  readonly kinds: readonly Kind[];
  readonly measure: Measure;
  /** Ids; `null` for all. */
  readonly theme: string | null;
  readonly centre: string | null;
  /** The initiatives of the theme and the centre, and their figures of the chosen kind. */
  readonly initiatives: readonly Initiative[];
  readonly rows: readonly EconomyRow[];
  /** The totals of those figures, one for each year and basis. */
  readonly totals: readonly EconomyTotal[];
  readonly ignored: readonly IgnoredParameter[];
  readonly choose: (choice: { readonly tema?: string | null; readonly center?: string | null }) => void;
  /** The worklist's filter that admits the initiatives of the theme and the centre. */
  readonly listFilter: Partial<WorklistFilter>;
  /** Where the worklist shows exactly these of them; `narrowed` is what picks them out, if anything does. */
  readonly listHref: (initiatives: Iterable<Initiative>, narrowed?: Partial<WorklistFilter>) => string;
}

/** Reads the address; without a kind it is the first that the theme and the centre have. What the follow-up lacks is left out and said. */
export function useEconomy(followUp: FollowUp): EconomyView {
  const { values, ignored, change, changed } = useParameters(economyParameters);
  const { id } = followUp.facts;
  const known = useMemo(() => knownFilters(followUp, values), [followUp, values]);
  const { theme, centre } = known;
  const all = useMemo(() => economyRows(followUp), [followUp]);
  const listFilter = useMemo(
    () => ({
      ...(theme === null ? {} : { tema: [theme] }),
      ...(centre === null ? {} : { center: [centre] }),
    }),
    [theme, centre],
  );
  const initiatives = useMemo(
    () => filterInitiatives(followUp, filterOf({ ...NO_WORKLIST_FILTER, ...listFilter })),
    [followUp, listFilter],
  );
  const chosenRows = useMemo(() => economyRows(followUp, initiatives), [followUp, initiatives]);
  const present = MEASURES.filter((measure) => all.some(({ figure }) => figure.measure === measure));
  const first =
    present.find((kind) => chosenRows.some(({ figure }) => figure.measure === kind)) ?? present[0];
  const measure = values.art === "first" ? (first ?? "saving") : values.art;
  const rows = useMemo(
    () => chosenRows.filter(({ figure }) => figure.measure === measure),
    [chosenRows, measure],
  );
  const listHref = useCallback(
    (listed: Iterable<Initiative>, narrowed: Partial<WorklistFilter> = {}) =>
      href.initiatives(id, searchForExactly(followUp, listed, { ...listFilter, ...narrowed })),
    [followUp, id, listFilter],
  );
  return {
    kinds: MEASURES.filter((kind) => kind === measure || present.includes(kind)).map((kind) => ({
      measure: kind,
      figures: chosenRows.filter(({ figure }) => figure.measure === kind).length,
      href: href.economy(id, changed({ art: kind })),
    })),
    measure,
    theme,
    centre,
    initiatives,
    rows,
    totals: useMemo(() => totalsOf(rows), [rows]),
    ignored: [...ignored, ...known.ignored],
    choose: change,
    listFilter,
    listHref,
  };
}

/** Theme and centre as far as the follow-up has them. */
function knownFilters(
  followUp: FollowUp,
  { tema, center }: { readonly tema: string | null; readonly center: string | null },
) {
  const ignored: IgnoredParameter[] = [];
  const ifKnown = (name: string, text: string | null, exists: boolean) => {
    if (text !== null && !exists) ignored.push({ name, text, why: "unknown-value" });
    return exists ? text : null;
  };
  return {
    theme: ifKnown("tema", tema, tema !== null && followUp.themeById.has(tema)),
    centre: ifKnown(
      "center",
      center,
      centresOf(followUp).some((named) => named.id === center),
    ),
    ignored,
  };
}
