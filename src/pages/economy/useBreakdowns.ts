import { useMemo } from "react";
import { centresOf } from "../../agreement/centres/centres.ts";
import { type EconomyTotal, totalsByCentre, totalsByTheme } from "../../agreement/economy/totals.ts";
import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { numberedName } from "../../text/numberedName.ts";
import type { Part } from "./BreakdownSection.tsx";
import { initiativesOf } from "./initiativesOf.ts";
import type { EconomyView } from "./useEconomy.ts";

export interface Breakdowns {
  readonly byTheme: readonly Part[];
  readonly byCentre: readonly Part[];
}

/**
 * The totals of the chosen figures by theme and by responsible centre; themes and centres without figures are left
 * out.
 */
export function useBreakdowns(
  followUp: FollowUp,
  { rows, measure, listHref }: Pick<EconomyView, "rows" | "measure" | "listHref">,
): Breakdowns {
  return useMemo(() => {
    const part = (
      key: string,
      name: string | null,
      totals: readonly EconomyTotal[] = [],
      narrowed: Partial<InitiativeFilter>,
    ) => {
      const initiatives = initiativesOf(totals.flatMap((total) => total.rows));
      return {
        key,
        name,
        totals,
        initiatives,
        href: listHref(initiatives, { ...narrowed, measures: [measure] }),
      };
    };
    const byTheme = totalsByTheme(followUp, rows);
    const byCentre = totalsByCentre(followUp, rows);
    const themes = followUp.themes.map((theme) =>
      part(theme.id, numberedName(theme), byTheme.get(theme.id), { themes: [theme.id] }),
    );
    const centres = centresOf(followUp).map(({ id, name }) =>
      part(id, name, byCentre.get(id), { centres: [id] }),
    );
    const unnamed = part("", null, byCentre.get(null), {});
    return { byTheme: themes.filter(hasTotals), byCentre: [...centres, unnamed].filter(hasTotals) };
  }, [followUp, rows, measure, listHref]);
}

function hasTotals({ totals }: Part): boolean {
  return totals.length > 0;
}
