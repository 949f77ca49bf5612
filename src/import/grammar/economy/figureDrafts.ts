import { type KronerRange, MORE_IS_BETTER, targetOf } from "../../../agreement/economy/amounts.ts";
import type { Meaning } from "./amountMeaning.ts";
import { hasDoubtfulYear, statedYear, yearsOfEach } from "./amountYears.ts";
import type { ClauseAmount } from "./clauses.ts";
import { type FigureDraft, statedAmount } from "./completeFigure.ts";

/** Where nothing else was agreed, these are what was agreed as often as what came of it. */
const AGREED_OR_CAME = /(?:mer|mindre)(?:udgift|indtægt|provenu)/iu;

/** The figures of an economy while its text and then its status are read. */
export class FigureDrafts {
  readonly all: FigureDraft[] = [];
  readonly #budgetYear: number | null;
  #isStatus = false;
  /** Those that the part which is being read has named. */
  #fresh: FigureDraft[] = [];

  /** `budgetYear`: the year of an amount that names none. */
  constructor(budgetYear: number | null) {
    this.#budgetYear = budgetYear;
  }

  /** From now on amounts are the status's. */
  beginStatus(): void {
    this.#isStatus = true;
    this.#fresh = [];
  }

  /** Enters an agreed amount that each of several years has into a figure of each; any other as {@link enter} does. */
  enterEach(meaning: Meaning, amount: ClauseAmount, words: string): boolean {
    if (meaning.role === "target" && hasDoubtfulYear(amount, this.#budgetYear)) return false;
    if (
      meaning.role === "deviation" &&
      !this.#isStatus &&
      this.all.length === 0 &&
      AGREED_OR_CAME.test(amount.before)
    )
      return false;
    const years = meaning.role === "target" ? yearsOfEach(amount.before, amount.after) : [];
    if (years.length === 0) return this.enter(meaning, amount, statedYear(amount), words);
    return years.every((year) => this.enter(meaning, amount, year, words));
  }

  /** Enters an amount into the figure it belongs to. False when no figure, or more than one, could be meant. */
  enter(meaning: Meaning, amount: KronerRange, stated: number | null, words: string): boolean {
    const year = stated ?? this.#budgetYear;
    if (meaning.role === "target") return this.#enterTarget(meaning, amount, year, words);
    const slot = meaning.role;
    const fits = (draft: FigureDraft) =>
      draft[slot] === null &&
      (meaning.measure === null ? suits(meaning.of, draft) : meaning.measure === draft.measure) &&
      (stated === null || draft.year === stated) &&
      (meaning.basis === null || draft.basis === null || draft.basis === meaning.basis);
    const recent = this.#fresh.findLast(fits);
    const candidates = recent ? [recent] : this.all.filter(fits);
    if (candidates.length > 1) return false;
    const draft = candidates[0] ?? this.#startWithout(meaning, slot, year);
    if (draft === null) return false;
    draft[slot] = statedAmount(amount, meaning.sign);
    // When a gross shortfall is converted into a net one, the document does not say on which basis the
    // agreed saving stands that the net shortfall is measured against. Assumed: on the net basis, since
    // what is missing and what was agreed can only be compared on the same one.
    draft.basis ??= meaning.basis;
    if (!draft.evidence.includes(words)) draft.evidence.push(words);
    if (!this.#fresh.includes(draft)) this.#fresh.push(draft);
    return true;
  }

  #enterTarget(
    { measure, basis, reached }: Meaning,
    amount: KronerRange,
    year: number | null,
    words: string,
  ) {
    if (measure === null) return false;
    const target = targetOf(amount);
    const same = this.all.find(
      (draft) => draft.measure === measure && draft.year === year && draft.target !== null,
    );
    if (this.#isStatus && same) return JSON.stringify(same.target) === JSON.stringify(target);
    const outcome = reached ? statedAmount(amount, 1) : null;
    this.#start({ measure, basis, year, target, outcome, deviation: null, evidence: [words] });
    return true;
  }

  /** A figure for an outcome or deviation whose target the document does not state in kroner. */
  #startWithout(meaning: Meaning, slot: "outcome" | "deviation", year: number | null): FigureDraft | null {
    const isExpense = meaning.of === "spending" && slot === "deviation";
    const measure = meaning.measure ?? (isExpense ? "expense" : null);
    if (measure === null || this.all.some((draft) => draft.measure === measure && draft[slot] !== null))
      return null;
    const empty = { target: null, outcome: null, deviation: null };
    return this.#start({ measure, basis: null, year, ...empty, evidence: [] });
  }

  #start(draft: FigureDraft): FigureDraft {
    this.all.push(draft);
    this.#fresh.push(draft);
    return draft;
  }
}

function suits(of: Meaning["of"], draft: FigureDraft): boolean {
  return of === "any" || (of === "earning") === MORE_IS_BETTER[draft.measure];
}
