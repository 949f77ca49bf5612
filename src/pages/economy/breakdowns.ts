import { centresOf } from "../../agreement/centres/centres.ts";
import {
  type EconomyTotal,
  totalsByCentre,
  totalsByCommittee,
  totalsByTheme,
} from "../../agreement/economy/totals.ts";
import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { initiativesOf } from "../../agreement/initiativesOf.ts";
import { themeName } from "../../text/themeName.ts";
import type { EconomyView } from "./useEconomy.ts";

/** A committee, a theme or a centre and its totals. */
export interface Part {
  readonly key: string;
  /** As the document has it; `null` where nobody is named. */
  readonly name: string | null;
  /** Where its initiatives are listed; `null` where no address can name them. */
  readonly href: string | null;
  readonly initiatives: readonly Initiative[];
  readonly totals: readonly EconomyTotal[];
}

/** What of the economy screen's view a breakdown is made of. */
export type BrokenDown = Pick<EconomyView, "rows" | "measure" | "listHref">;

/** Makes the parts of a follow-up, those without figures left out. */
export type Breakdown = (followUp: FollowUp, view: BrokenDown) => readonly Part[];

/** None where the follow-up is one committee's own. */
export const byCommittee: Breakdown = (followUp, view) => {
  if (followUp.union === undefined) return [];
  const totals = totalsByCommittee(followUp, view.rows);
  return partsOf(
    view,
    followUp.union.committees.map(({ id, name }) => [id, name, totals.get(id), { committees: [id] }]),
  );
};

export const byTheme: Breakdown = (followUp, view) => {
  const totals = totalsByTheme(followUp, view.rows);
  return partsOf(
    view,
    followUp.themes.map((theme) => [
      theme.id,
      themeName(followUp, theme),
      totals.get(theme.id),
      { themes: [theme.id] },
    ]),
  );
};

/** By the responsible centre; last what none is named for. */
export const byCentre: Breakdown = (followUp, view) => {
  const totals = totalsByCentre(followUp, view.rows);
  return partsOf(view, [
    ...centresOf(followUp).map(({ id, name }): Group => [id, name, totals.get(id), { centres: [id] }]),
    ["", null, totals.get(null), {}],
  ]);
};

type Group = readonly [
  key: string,
  name: string | null,
  totals: readonly EconomyTotal[] | undefined,
  narrowed: Partial<InitiativeFilter>,
];

function partsOf({ measure, listHref }: BrokenDown, groups: readonly Group[]): readonly Part[] {
  return groups.flatMap(([key, name, totals = [], narrowed]) => {
    if (totals.length === 0) return [];
    const initiatives = initiativesOf(totals.flatMap(({ rows }) => rows));
    const href = listHref(initiatives, { ...narrowed, measures: [measure] });
    return { key, name, totals, initiatives, href };
  });
}
