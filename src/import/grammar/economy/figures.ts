import { findAmounts } from "../../../agreement/danish/amounts.ts";
import type { Figure } from "../../../agreement/format/schema.ts";
import type { Context } from "../context.ts";
import type { PlacedText } from "../lines/placedText.ts";
import { isOfNone, isOfOutcome, type Meaning, meaningOf } from "./amountMeaning.ts";
import { isTotalOfYears } from "./amountYears.ts";
import { type ClauseAmount, cutClauses } from "./clauses.ts";
import { completeFigure } from "./completeFigure.ts";
import { contradictsGlad } from "./contradictsGlad.ts";
import { FigureDrafts } from "./figureDrafts.ts";
import { numberRows } from "./numberRows.ts";
import { isChange, isOvertaken } from "./otherAmounts.ts";
import { readRoleTable } from "./roleTables.ts";
import { amountsWithoutUnit } from "./withoutUnit.ts";
import { readYearTables } from "./yearTables.ts";

/** What may stand between two amounts that share their words: "1,8 mio. kr. og 0,6 mio. kr. i 2018". */
const CHAIN =
  /^(?:(?:\(?i\s+(?:\p{L}*år(?:et)?\s+)?(?:19|20)\d\d\)?)?\s*(?:,|og|samt)\s*(?:i\s+)?(?:\p{L}*år(?:et)?\s+)?(?:(?:19|20)\d\d\s*:?)?\s*(?:er\s+)?|(?:i\s+)?(?:19|20)\d\d\s?:?)$/u;

/**
 * An economy's text and status → its figures. Every amount either gets a meaning from its own words,
 * with them as evidence, or is reported; none is guessed.
 */
export function readFigures(
  text: PlacedText,
  status: PlacedText,
  smiley: "glad" | "sur" | null,
  context: Pick<Context, "log" | "budgetYear">,
): Figure[] {
  const drafts = new FigureDrafts(context.budgetYear);
  const agreed = readPart(text, "", drafts, context.log);
  drafts.beginStatus();
  const { isWhole } = readPart(status, text.text, drafts, context.log);
  // An amount that nobody understood may be the outcome, in the status by itself, elsewhere by its words: the smiley then proves none.
  const contradicted =
    !isWhole || agreed.hidesOutcome || contradictsGlad(text.text, status.text, context.budgetYear);
  return drafts.all.map((draft) =>
    completeFigure(draft, smiley === "glad" && !contradicted, context.budgetYear),
  );
}

/** What of a text became no figure: any amount, and one that by its words may be the outcome. */
interface PartRead {
  readonly isWhole: boolean;
  readonly hidesOutcome: boolean;
}

/** Reads text or status into the drafts. */
function readPart(placed: PlacedText, above: string, drafts: FigureDrafts, log: Context["log"]): PartRead {
  let isWhole = true;
  const years = readYearTables(placed);
  const tables = readRoleTable(years.rest);
  for (const { meaning, year, kroner, words, written, line } of [...years.amounts, ...tables.amounts]) {
    const amount = { min: kroner, max: kroner };
    if (drafts.enter(meaning, amount, year, words)) continue;
    log.add("amount-not-understood", line, { written, isNegative: false });
    isWhole = false;
  }
  const { clauses, malformed } = cutClauses(tables.rest);
  const words = withoutAmounts(tables.rest);
  const rows = numberRows(words);
  const unread = [...rows, ...malformed, ...amountsWithoutUnit(blanked(words, rows))];
  for (const { line, written } of unread) log.add("amount-malformed", line, { written });
  isWhole &&= unread.length === 0;
  let hidesOutcome = malformed.some(({ from }) => isOfOutcome(sentenceBefore(tables.rest.text, from), ""));
  let earlier = above;
  const said = new Set<string>();
  for (const clause of clauses) {
    // Where a row of the economy stands for each round, the same sentence says the same again; elsewhere it may mean as much once more.
    if (said.has(clause.words)) {
      for (const { line, written } of clause.amounts) log.add("amount-repeated", line, { written });
      continue;
    }
    said.add(clause.words);
    let previous: Meaning | null = null;
    for (const [index, amount] of clause.amounts.entries()) {
      reportSlip(amount, log);
      const meaning: Meaning | null = meaningIn(clause.amounts, index, previous, earlier);
      const placedAt: boolean =
        meaning !== null &&
        !isOvertaken(amount.before, placed.text) &&
        amount.min >= 0 &&
        drafts.enterEach(meaning, amount, clause.words);
      if (!placedAt) reportUnplaced(amount, log);
      isWhole &&= placedAt;
      hidesOutcome ||= !placedAt && isOfOutcome(amount.before, amount.after);
      previous = placedAt ? meaning : null;
    }
    earlier = `${earlier} ${clause.words}`;
  }
  return { isWhole, hidesOutcome };
}

/** The words of a sentence up to a place of the text. */
function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? ""
  );
}

/** What an amount of a clause means: what the one before it does where it shares its words, else what its own say. */
function meaningIn(
  amounts: readonly ClauseAmount[],
  index: number,
  previous: Meaning | null,
  earlier: string,
): Meaning | null {
  const amount = amounts[index] as ClauseAmount;
  const { before, after } = amount;
  if (isTotalOfYears(amount, amounts[index + 1]) || isChange(amount)) return null;
  if (previous !== null && CHAIN.test(before)) return isOfNone(before, after) ? null : previous;
  return meaningOf(before, after, earlier, index > 0);
}

/** A text with blanks in place of what looks like an amount, readable or not. */
function withoutAmounts(placed: PlacedText): PlacedText {
  const { amounts, malformed } = findAmounts(placed.text);
  return blanked(placed, [...amounts, ...malformed]);
}

function blanked(
  placed: PlacedText,
  ranges: readonly { readonly from: number; readonly to: number }[],
): PlacedText {
  let { text } = placed;
  for (const { from, to } of ranges) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  return { ...placed, text };
}

/** An amount that departs from Danish writing, and how it is read. */
function reportSlip({ slip, line, written }: ClauseAmount, log: Context["log"]): void {
  if (slip === "stop") log.add("amount-typing-slip", line, { written });
  else if (slip === "point")
    log.add("amount-decimal-point", line, { written, read: written.replace(/(\d)\.(?=\d)/gu, "$1,") });
}

/** An amount that became no figure. */
function reportUnplaced({ min, line, written }: ClauseAmount, log: Context["log"]): void {
  log.add("amount-not-understood", line, { written, isNegative: min < 0 });
}
