import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import type { OpenMilestone } from "../../agreement/effort/openMilestones.ts";
import type { FollowUp } from "../../agreement/followUp.ts";

/** A part of a long list: its name in the address, its title (the document's words or ours), and what is in it. */
export interface Group<T> {
  readonly name: string;
  readonly title: string;
  readonly isOfDocument: boolean;
  readonly items: readonly T[];
}

/** Promises by the year that they are first due in; those without a date under the given title. The order stays. */
export function commitmentsByYear(
  commitments: readonly Commitment[],
  undated: string,
): readonly Group<Commitment>[] {
  const years = Map.groupBy(commitments, ({ date }) => date?.from.slice(0, 4) ?? null);
  return [...years].map(([year, items]) => ({
    name: `aar-${year ?? "uden"}`,
    title: year ?? undated,
    isOfDocument: false,
    items,
  }));
}

/** Open milestones by theme. The order stays. */
export function openByTheme(
  followUp: FollowUp,
  open: readonly OpenMilestone[],
): readonly Group<OpenMilestone>[] {
  return [...Map.groupBy(open, ({ initiative }) => initiative.theme)].map(([id, items]) => {
    const theme = followUp.themeById.get(id);
    const title = [theme?.number, theme?.title ?? id].filter(Boolean).join(". ");
    return { name: `tema-${id}`, title, isOfDocument: true, items };
  });
}
