import { findAmounts } from "../../../agreement/danish/amounts.ts";
import { type KronerRange, MORE_IS_BETTER, targetOf } from "../../../agreement/economy/amounts.ts";
import type { Figure } from "../../../agreement/format/schema.ts";
import type { Context } from "../context.ts";
import type { PlacedText } from "../lines/placedText.ts";
import { type Meaning, meaningOf } from "./amountMeaning.ts";
import { hasDoubtfulYear, isSpread, statedYear, yearsOfEach } from "./amountYears.ts";
import { type ClauseAmount, cutClauses } from "./clauses.ts";
import { completeFigure, type FigureDraft, statedAmount } from "./completeFigure.ts";
import { contradictsGlad } from "./contradictsGlad.ts";
import { amountsWithoutUnit } from "./withoutUnit.ts";
import { readYearTables } from "./yearTables.ts";

/** What reading figures needs: where to report, and the year of an amount without one. */
type MoneyContext = Pick<Context, "log" | "budgetYear">;

/** What may stand between two amounts that share their words: "1,8 mio. kr. og 0,6 mio. kr. i 2018". */
const CHAIN =
  /^(?:(?:\(?i\s+(?:\p{L}*år(?:et)?\s+)?(?:19|20)\d\d\)?)?\s*(?:,|og|samt)\s*(?:i\s+)?(?:\p{L}*år(?:et)?\s+)?(?:(?:19|20)\d\d\s*:?)?\s*(?:er\s+)?|(?:i\s+)?(?:19|20)\d\d\s?:)$/u;

/** Where nothing else was agreed, these are what was agreed as often as what came of it. */
const AGREED_OR_CAME = /(?:mer|mindre)(?:udgift|indtægt|provenu)/iu;

/**
 * An economy's text and status → its figures. Every amount either gets a meaning from its own words,
 * with them as evidence, or is reported; none is guessed.
 */
export function readFigures(
  text: PlacedText,
  status: PlacedText,
  smiley: "glad" | "sur" | null,
  context: MoneyContext,
): Figure[] {
  const drafts: FigureDraft[] = [];
  readPart(text, "", drafts, false, context);
  const isWhole = readPart(status, text.text, drafts, true, context);
  // An amount of the status that nobody understood may be the outcome: the smiley then proves none.
  const contradicted = !isWhole || contradictsGlad(text.text, status.text, context.budgetYear);
  return drafts.map((draft) => completeFigure(draft, smiley === "glad" && !contradicted, context.budgetYear));
}

/** Reads text or status into the drafts; false when it has an amount that became no figure. */
function readPart(
  placed: PlacedText,
  above: string,
  drafts: FigureDraft[],
  isStatus: boolean,
  context: MoneyContext,
): boolean {
  let isWhole = true;
  const fresh: FigureDraft[] = [];
  const tables = readYearTables(placed);
  for (const { meaning, year, kroner, words, written, line } of tables.amounts) {
    const amount = { min: kroner, max: kroner };
    if (enter(meaning, amount, year, words, drafts, fresh, isStatus, context)) continue;
    context.log.add("amount-not-understood", line, { written, isNegative: false });
    isWhole = false;
  }
  const { clauses, malformed } = cutClauses(tables.rest);
  const unread = [...malformed, ...amountsWithoutUnit(withoutAmounts(tables.rest))];
  for (const { line, written } of unread) context.log.add("amount-malformed", line, { written });
  isWhole &&= unread.length === 0;
  let earlier = above;
  for (const clause of clauses) {
    let previous: Meaning | null = null;
    for (const [index, amount] of clause.amounts.entries()) {
      reportSlip(amount, context);
      const chained: boolean =
        previous !== null && CHAIN.test(amount.before) && !isSpread(amount.before, amount.after);
      const meaning: Meaning | null = chained
        ? previous
        : meaningOf(amount.before, amount.after, earlier, index > 0);
      const placedAt: boolean =
        meaning !== null &&
        amount.min >= 0 &&
        enterEach(meaning, amount, clause.words, drafts, fresh, isStatus, context);
      if (!placedAt) reportUnplaced(amount, context);
      isWhole &&= placedAt;
      previous = placedAt ? meaning : null;
    }
    earlier = `${earlier} ${clause.words}`;
  }
  return isWhole;
}

/** A text with blanks in place of what looks like an amount, readable or not. */
function withoutAmounts(placed: PlacedText): PlacedText {
  const { amounts, malformed } = findAmounts(placed.text);
  let text = placed.text;
  for (const { from, to } of [...amounts, ...malformed])
    text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  return { ...placed, text };
}

/** An amount that departs from Danish writing, and how it is read. */
function reportSlip({ slip, line, written }: ClauseAmount, { log }: MoneyContext): void {
  if (slip === "stop") log.add("amount-typing-slip", line, { written });
  else if (slip === "point")
    log.add("amount-decimal-point", line, { written, read: written.replace(/(\d)\.(?=\d)/gu, "$1,") });
}

/** An amount that became no figure. */
function reportUnplaced({ min, line, written }: ClauseAmount, { log }: MoneyContext): void {
  log.add("amount-not-understood", line, { written, isNegative: min < 0 });
}

/** Enters an agreed amount that each of several years has into a figure of each; any other as {@link enter} does. */
function enterEach(
  meaning: Meaning,
  amount: ClauseAmount,
  words: string,
  drafts: FigureDraft[],
  fresh: FigureDraft[],
  isStatus: boolean,
  context: MoneyContext,
): boolean {
  if (meaning.role === "target" && hasDoubtfulYear(amount, context.budgetYear)) return false;
  if (meaning.role === "deviation" && !isStatus && drafts.length === 0 && AGREED_OR_CAME.test(amount.before))
    return false;
  const years = meaning.role === "target" ? yearsOfEach(amount.before, amount.after) : [];
  if (years.length === 0)
    return enter(meaning, amount, statedYear(amount), words, drafts, fresh, isStatus, context);
  return years.every((year) => enter(meaning, amount, year, words, drafts, fresh, isStatus, context));
}

/** Enters an amount into the figure it belongs to. False when no figure, or more than one, could be meant. */
function enter(
  meaning: Meaning,
  amount: KronerRange,
  stated: number | null,
  words: string,
  drafts: FigureDraft[],
  fresh: FigureDraft[],
  isStatus: boolean,
  context: MoneyContext,
): boolean {
  const year = stated ?? context.budgetYear;
  if (meaning.role === "target") {
    if (meaning.measure === null) return false;
    const target = targetOf(amount);
    const same = drafts.find(
      (draft) => draft.measure === meaning.measure && draft.year === year && draft.target !== null,
    );
    if (isStatus && same) return JSON.stringify(same.target) === JSON.stringify(target);
    const outcome = meaning.reached ? statedAmount(amount, 1) : null;
    const draft: FigureDraft = {
      measure: meaning.measure,
      basis: meaning.basis,
      year,
      target,
      outcome,
      deviation: null,
      evidence: [words],
    };
    drafts.push(draft);
    fresh.push(draft);
    return true;
  }
  const slot = meaning.role;
  const fits = (draft: FigureDraft) =>
    draft[slot] === null &&
    (meaning.measure === null ? suits(meaning.of, draft) : meaning.measure === draft.measure) &&
    (stated === null || draft.year === stated) &&
    (meaning.basis === null || draft.basis === null || draft.basis === meaning.basis);
  const recent = fresh.findLast(fits);
  const candidates = recent ? [recent] : drafts.filter(fits);
  if (candidates.length > 1) return false;
  const draft = candidates[0] ?? startWithout(meaning, year, drafts, fresh);
  if (draft === null) return false;
  draft[slot] = statedAmount(amount, meaning.sign);
  // When a gross shortfall is converted into a net one, the document does not say on which basis the
  // agreed saving stands that the net shortfall is measured against. Assumed: on the net basis, since
  // what is missing and what was agreed can only be compared on the same one.
  draft.basis ??= meaning.basis;
  if (!draft.evidence.includes(words)) draft.evidence.push(words);
  if (!fresh.includes(draft)) fresh.push(draft);
  return true;
}

/** A figure for an outcome or deviation whose target the document does not state in kroner. */
function startWithout(
  meaning: Meaning,
  year: number | null,
  drafts: FigureDraft[],
  fresh: FigureDraft[],
): FigureDraft | null {
  const measure = meaning.measure ?? (meaning.of === "spending" ? "expense" : null);
  if (
    measure === null ||
    drafts.some(
      (draft) => draft.measure === measure && draft[meaning.role as "outcome" | "deviation"] !== null,
    )
  )
    return null;
  const draft: FigureDraft = {
    measure,
    basis: null,
    year,
    target: null,
    outcome: null,
    deviation: null,
    evidence: [],
  };
  drafts.push(draft);
  fresh.push(draft);
  return draft;
}

function suits(of: Meaning["of"], draft: FigureDraft): boolean {
  return of === "any" || (of === "earning") === MORE_IS_BETTER[draft.measure];
}
