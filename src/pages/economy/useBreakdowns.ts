import { useMemo } from "react";
import { centresOf } from "../../agreement/centres/centres.ts";
import {
  type EconomyTotal,
  totalsByCentre,
  totalsByCommittee,
  totalsByTheme,
} from "../../agreement/economy/totals.ts";
import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { themeName } from "../../text/themeName.ts";
import type { Part } from "./BreakdownSection.tsx";
import { initiativesOf } from "./initiativesOf.ts";
import type { EconomyView } from "./useEconomy.ts";

export interface Breakdowns {
  /** None where the follow-up is one committee's own. */
  readonly byCommittee: readonly Part[];
  readonly byTheme: readonly Part[];
  readonly byCentre: readonly Part[];
}

/**
 * The totals of the chosen figures by committee, theme and responsible centre; those without figures are left out.
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
    const byCommittee = totalsByCommittee(followUp, rows);
    const byTheme = totalsByTheme(followUp, rows);
    const byCentre = totalsByCentre(followUp, rows);
    const themes = followUp.themes.map((theme) =>
      part(theme.id, themeName(followUp, theme), byTheme.get(theme.id), { themes: [theme.id] }),
    );
    const committees = (followUp.union?.committees ?? []).map(({ id, name }) =>
      part(id, name, byCommittee.get(id), { committees: [id] }),
    );
    const centres = centresOf(followUp).map(({ id, name }) =>
      part(id, name, byCentre.get(id), { centres: [id] }),
    );
    const unnamed = part("", null, byCentre.get(null), {});
    return {
      byCommittee: committees.filter(hasTotals),
      byTheme: themes.filter(hasTotals),
      byCentre: [...centres, unnamed].filter(hasTotals),
    };
  }, [followUp, rows, measure, listHref]);
}

function hasTotals({ totals }: Part): boolean {
  return totals.length > 0;
}
