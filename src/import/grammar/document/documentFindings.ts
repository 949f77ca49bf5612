/** Findings about the document as a whole: numbers, headings, footers, smileys left over. */

import type { Initiative } from "../../../agreement/format/schema.ts";
import { UNREADABLE } from "../../model/neutralDocument.ts";
import type { FindingLog } from "../findingLog.ts";
import type { Draft } from "../initiatives/initiative.ts";
import type { Line } from "../lines/line.ts";
import type { Piece } from "../lines/placedText.ts";
import type { SmileyLedger } from "../smileys/ledger.ts";
import { agreementOf } from "./agreement.ts";
import type { Head } from "./head.ts";

/** Initiatives without a number, numbers used twice, titles whose beginning or head is doubtful. */
export function reportHeadings(drafts: readonly Draft[], log: FindingLog): void {
  const firstUse = new Map<string, number>();
  let theme = 0;
  for (const { number, title, segment } of drafts) {
    const line = segment.firstLine;
    if (segment.theme) theme++;
    reportBelowTheme(segment.theme?.below ?? [], log);
    // "3" counts within its theme, "7.03" within the document.
    const key = number?.includes(".") ? number : `${theme} ${number}`;
    if (!segment.hasHeader) log.add("heading-missing", line, { title });
    else if (segment.title === null) log.add("heading-missing", line, { title: null });
    else if (segment.uncertain) log.add("heading-uncertain", line, { title });
    const earlier = firstUse.get(key);
    if (number === null) log.add("initiative-without-number", line, { title });
    else if (earlier !== undefined) log.add("number-used-twice", line, { number, line: earlier });
    else firstUse.set(key, line);
  }
}

/** Initiatives without a centre in a document where most have one: it may stand where nothing was read from. */
export function reportCentres(initiatives: readonly Initiative[], log: FindingLog): void {
  const bare = initiatives.filter(({ responsible }) => responsible.length === 0);
  if (bare.length * 2 > initiatives.length) return;
  for (const { title, source } of bare) log.add("initiative-without-centre", source?.from ?? null, { title });
}

function reportBelowTheme(below: readonly Piece[], log: FindingLog): void {
  const [first] = below;
  const words = below.map(({ text }) => text).join(" ");
  if (first !== undefined) log.add("text-unplaced", first.line, { words, behind: "heading" });
}

/** A footer that names another agreement than the title, as when last year's document was reused. */
export function reportFooter({ footer, agreement }: Head, log: FindingLog): void {
  if (footer === null || agreement === null) return;
  const { title } = agreement;
  const named = agreementOf(footer.text)?.title ?? null;
  if (named !== null && named.toLowerCase() !== title.toLowerCase())
    log.add("footer-names-another-year", footer.line, { footer: named, heading: title });
}

/**
 * A document that names neither its municipality nor its agreement; or not its day, where it was saved a cell a line or as a
 * spreadsheet (`lostFeet`), which loses the pages' feet where the day stands.
 */
export function reportHead(
  { authority, agreement, asOf, line }: Head,
  lostFeet: boolean,
  log: FindingLog,
): void {
  if (authority === null) log.add("authority-unknown", null, null);
  if (agreement === null) log.add("title-missing", line, null);
  if (asOf === null && lostFeet) log.add("status-date-missing", null, null);
}

/** Smileys and letters that stay in the text, because they rate nothing or may be no smileys. */
export function reportKeptSmileys(lines: readonly Line[], ledger: SmileyLedger, log: FindingLog): void {
  for (const { number, inProse, doubtful, besideSmiley } of lines) {
    if (besideSmiley) log.add("text-unplaced", number, { words: besideSmiley, behind: "smiley" });
    for (const smiley of inProse) {
      ledger.place(smiley, "prose");
      log.add("smiley-in-sentence", number, { sign: smiley.sign });
    }
    if (doubtful !== null) log.add("smiley-letter-doubtful", number, { letter: doubtful });
  }
}

/** Every smiley that belongs to no row and no definition, and a document without smileys, unless words stand in their place. */
export function reportSmileys(ledger: SmileyLedger, log: FindingLog): void {
  const left = ledger.unreported();
  for (const { kind, line, sign, isRating } of left) {
    if (kind === "unknown" && isRating) log.add("rating-unknown", line, { sign });
    else if (sign.startsWith(UNREADABLE)) log.add("picture-unread", line, null);
    else if (kind === "unknown") log.add("smiley-unknown", line, { sign });
    else log.add("smiley-unplaced", line, { kind });
  }
  const { milestones } = ledger.account();
  const hasUnknownWords = left.some(({ kind, isRating }) => kind === "unknown" && isRating);
  if (hasUnknownWords) return;
  if (milestones.glad + milestones.neutral + milestones.sur === 0) log.add("no-smileys", null, null);
}
