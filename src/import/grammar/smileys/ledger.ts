import type { FoundSmiley } from "../../signs/signs.ts";

export const PLACES = ["legend", "milestones", "economy", "prose", "unplaced"] as const;
export type Place = (typeof PLACES)[number];

/** How many smileys of each kind went to each place. `unknown` are signs that no rule can read. */
export type SmileyAccount = Readonly<Record<Place, Readonly<Record<FoundSmiley["kind"], number>>>>;

/** Records where each smiley of the document went, so that none is dropped or used twice. */
export class SmileyLedger {
  readonly #all: readonly FoundSmiley[];
  readonly #places = new Map<FoundSmiley, Place>();

  readonly #reported = new Set<FoundSmiley>();

  constructor(all: readonly FoundSmiley[]) {
    this.#all = all;
  }

  /** Records a smiley's place; a second record of the same smiley is ignored. */
  place(smiley: FoundSmiley, place: Exclude<Place, "unplaced">): void {
    if (!this.#places.has(smiley)) this.#places.set(smiley, place);
  }

  /** Records that a finding of its own says why a smiley went nowhere. */
  report(smiley: FoundSmiley): void {
    this.#reported.add(smiley);
  }

  /** The smileys that went nowhere and of which no finding tells yet, in the order of the document. */
  unreported(): FoundSmiley[] {
    return this.unplaced().filter((smiley) => !this.#reported.has(smiley));
  }

  /** The smileys that no part of the grammar took, in the order of the document. */
  unplaced(): FoundSmiley[] {
    return this.#all.filter((smiley) => !this.#places.has(smiley));
  }

  account(): SmileyAccount {
    const empty = () => ({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
    const account = {
      legend: empty(),
      milestones: empty(),
      economy: empty(),
      prose: empty(),
      unplaced: empty(),
    };
    for (const smiley of this.#all) account[this.#places.get(smiley) ?? "unplaced"][smiley.kind]++;
    return account;
  }
}
