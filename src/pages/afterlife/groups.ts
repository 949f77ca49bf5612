import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import { type OpenEnd, openEndsByCentre, openEndsByCommittee } from "../../agreement/afterlife/openEnds.ts";
import { centresOf } from "../../agreement/centres/centres.ts";
import type { OpenMilestone } from "../../agreement/effort/openMilestones.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { themeName } from "../../text/themeName.ts";

/** A part of a long list: its name in the address, its title (the document's words or ours), and what is in it. */
export interface Group<T> {
  readonly name: string;
  readonly title: string;
  readonly isOfDocument: boolean;
  readonly items: readonly T[];
}

/** Promises by the year of their last day, which they come in the order of; those without a date under the given title. */
export function commitmentsByYear(
  commitments: readonly Commitment[],
  undated: string,
): readonly Group<Commitment>[] {
  const years = Map.groupBy(commitments, ({ date }) => date?.to.slice(0, 4) ?? null);
  return [...years].map(([year, items]) => ({
    name: `aar-${year ?? "uden"}`,
    title: year ?? undated,
    isOfDocument: false,
    items,
  }));
}

/** What is left open by responsible centre; that of nobody under the given title. */
export function endsByCentre(
  followUp: FollowUp,
  ends: readonly OpenEnd[],
  nobody: string,
): readonly Group<OpenEnd>[] {
  const names = new Map(centresOf(followUp).map(({ id, name }) => [id, name]));
  return [...openEndsByCentre(followUp, ends)].map(([id, items]) => ({
    name: id === null ? "uden-center" : `center-${id}`,
    title: (id === null ? undefined : names.get(id)) ?? nobody,
    isOfDocument: id !== null,
    items,
  }));
}

/** What a whole agreement leaves open by committee. */
export function endsByCommittee(followUp: FollowUp, ends: readonly OpenEnd[]): readonly Group<OpenEnd>[] {
  const names = new Map(followUp.union?.committees.map(({ id, name }) => [id, name]));
  return [...openEndsByCommittee(followUp, ends)].map(([id, items]) => ({
    name: `udvalg-${id}`,
    title: names.get(id) ?? id,
    isOfDocument: true,
    items,
  }));
}

/** Open milestones by theme, the themes in the agreement's order. */
export function openByTheme(
  followUp: FollowUp,
  open: readonly OpenMilestone[],
): readonly Group<OpenMilestone>[] {
  const byTheme = Map.groupBy(open, ({ initiative }) => initiative.theme);
  return followUp.facts.themes.flatMap((theme) => {
    const items = byTheme.get(theme.id);
    if (items === undefined) return [];
    return { name: `tema-${theme.id}`, title: themeName(followUp, theme), isOfDocument: true, items };
  });
}
