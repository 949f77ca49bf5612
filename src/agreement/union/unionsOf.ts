import { rememberedNameIds } from "../centres/centres.ts";
import type { PlacedFollowUp } from "../history/sameAgreement.ts";
import { rememberedUnionIds } from "../identity/unionId.ts";

/** A whole agreement of several committees, as a catalogue lists them. */
export interface ListedUnion {
  readonly id: string;
  /** As its follow-ups call the agreement. */
  readonly title: string;
  readonly authority: string;
  readonly budgetYear: number | null;
  /** How many committees have a follow-up on it. */
  readonly committees: number;
}

/** The agreements of which the entries name several committees, in the order of the entries. */
export function unionsOf(entries: readonly PlacedFollowUp[]): readonly ListedUnion[] {
  const idOf = rememberedNameIds();
  const unionIdOf = rememberedUnionIds();
  const committees = new Map<string, Set<string>>();
  const first = new Map<string, PlacedFollowUp>();
  for (const entry of entries) {
    const id = unionIdOf(entry);
    const own = committees.get(id) ?? new Set();
    own.add(idOf(entry.committee ?? ""));
    committees.set(id, own);
    if (!first.has(id)) first.set(id, entry);
  }
  return Array.from(first, ([id, { title, authority, budgetYear }]) => ({
    id,
    title,
    authority,
    budgetYear,
    committees: committees.get(id)?.size ?? 0,
  })).filter((union) => union.committees > 1);
}
