import { WHOLE_DATE } from "../../../agreement/danish/datePatterns.ts";
import { firstDay } from "../../../agreement/danish/dates.ts";
import { labelAtEnd } from "../../words/roundLabel.ts";
import type { Hyphenator } from "../lines/hyphenator.ts";
import type { Line } from "../lines/line.ts";
import { joinPieces } from "../lines/placedText.ts";
import { agreementOf } from "./agreement.ts";
import { caseNumberOf } from "./colophon.ts";
import { committeeOf } from "./committee.ts";

/** The document's first heading. */
export interface TitleBlock {
  /** The whole heading in one line; `null` when the document begins with something else. */
  readonly heading: string | null;
  /** 1-based source line of the heading. */
  readonly line: number;
  readonly caseNumber: string | null;
  /** The date that stands beside it, ISO 8601. */
  readonly asOf: string | null;
}

const HEADING_LINES = 8;
/** The longest line of a heading; longer lines are skipped, which bounds the work for any text. */
const LONGEST_LINE = 250;
/** Chapters of the preamble that end the heading. */
const CHAPTER =
  /^(?:Læsevejledning|Vejledning|Indhold(?:sfortegnelse)?|Indledning|Forord|Baggrund|Resumé|Definition)\b/i;
/** Headings of the reading guide, other than its chapter: "Sådan læses skemaet", "Signaturforklaring". */
const GUIDE =
  /^(?:(?:Sådan|Hvordan)\s(?:læses|læser|skal|bruges|forstås)|(?:(?:tegn|signatur|symbol|farve|smiley)-?)?forklaring|(?:Smiley|Farve|Symbol)\p{L}*\sbetydning)(?!\p{L})/iu;
/** Lines among those of the heading that are no part of it: who issued it, also by a department, and its case. */
const BESIDE_TITLE =
  /^(?:(?![^,]*(?:[Uu]dvalg|[Oo]pfølgning|[Aa]ftale|[Ss]tatus))(?:\p{Lu}[\p{L} -]*,\s)?(?:\p{Lu}[\p{L}-]*\s+){1,3}(?:Kommune|KOMMUNE)|(?:Sag|Journal|Dok)[\p{L}-]*\.?\s?:\s?\S+)$/u;
/** Who met, and what happened or will happen on a day: "Kommunalbestyrelsen", "Budgetforlig", "Vedtaget", "Høringsfrist". */
const EVENT =
  "\\p{L}*(?:udvalg|bestyrelse|møde|råd|aftale|forlig|frist|deadline|budget|seminar|dagsorden|høring|behandl|åbning|(?:et|dt|dag|lse)(?!\\p{L}))";
/** A town that a letter is dated from: "Herlev, den 31. marts 2024". */
const TOWN = `(?!${EVENT})\\p{L}+(?:\\s(?!${EVENT})\\p{L}+)?,\\s+(?=(?:den|d\\.)\\s)`;
/** A day by itself, behind who issued the document or where, or behind "Opgjort", "Status". */
const DATE_ALONE = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}-]*\\s+){1,3}Kommune,?\\s+|${TOWN})?(?:(?:Opgjort|Status|(?:Senest\\s)?opdateret|Udarbejdet):?\\s+)?(?:(?:Pr\\.?|Dato:?|Den|D\\.)\\s+)?${WHOLE_DATE}$`,
  "iu",
);

/** "Fjerde og sidste opfølgning på", "Status på": how the heading of a follow-up begins. */
const BEGINS =
  /^(?:(?:\p{Lu}\p{L}+|\d{1,2}\.)\s(?:og\s(?:sidste|afsluttende)\s)?)?(?:\p{L}*[Oo]pfølgning|[Ss]tatus)(?:\s(?:på|for|19|20).*)?$/u;
/** The heading may name the agreement so many lines below. */
const AGREEMENT_WITHIN = 3;

/** The first heading of the preamble; where a mail or a note stands above it, the first that a follow-up begins with. */
export function readTitleBlock(preamble: readonly Line[], hyphenator: Hyphenator): TitleBlock {
  const block = firstBlock(preamble, hyphenator);
  if (agreementOf(block.heading ?? "") !== null) return block;
  const start = preamble.findIndex(({ rest }, at) => {
    const lines = preamble.slice(at, at + AGREEMENT_WITHIN).map((line) => line.rest);
    return BEGINS.test(rest) && !/[.!?:]$/.test(rest) && agreementOf(lines.join(" ")) !== null;
  });
  if (start === -1) return block;
  const own = firstBlock(preamble.slice(start), hyphenator);
  return { ...own, caseNumber: own.caseNumber ?? block.caseNumber, asOf: own.asOf ?? block.asOf };
}

/** The first lines, up to a chapter, a sentence or the legend. */
function firstBlock(preamble: readonly Line[], hyphenator: Hyphenator): TitleBlock {
  const end = preamble.findIndex(
    (line, index) =>
      index >= HEADING_LINES ||
      line.rest.length > LONGEST_LINE ||
      CHAPTER.test(line.rest) ||
      GUIDE.test(line.rest) ||
      /[.!?:]$/.test(line.rest) ||
      line.smileys.length > 0,
  );
  const block = preamble.slice(0, end === -1 ? HEADING_LINES : end);
  const all = block.filter((line) => labelAtEnd(line.rest) !== line.rest && !BESIDE_TITLE.test(line.rest));
  const lines = withoutLinesBelow(withoutLinesAbove(all));
  const words = joinPieces(
    lines.map((line) => ({ text: line.rest, line: line.number, gap: "none" as const })),
    hyphenator,
  ).text.replace(/\s*\n+\s*/g, " ");
  return {
    heading: words === "" ? null : words,
    line: lines[0]?.number ?? preamble[0]?.number ?? 1,
    // A date within a longer line may be of anything; alone it is the document's.
    caseNumber: block.map(({ rest }) => caseNumberOf(rest)).find((number) => number !== null) ?? null,
    asOf:
      block
        .map(({ rest }) => (DATE_ALONE.test(rest) ? firstDay(rest) : null))
        .find((date) => date !== null) ?? null,
  };
}

const isApart = ({ gap, begins }: Line) => gap === "blank" || begins === "paragraph";
const isWhole = (words: string) => agreementOf(words) !== null && committeeOf(words) !== null;
const textOf = (lines: readonly Line[]) => lines.map(({ rest }) => rest).join(" ");

/** A paragraph that names follow-up, agreement and committee is a whole heading: what stands above it is a letter's head, or an agenda's. */
function withoutLinesAbove(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex((line, at) => {
    const own = lines.slice(at);
    const end = own.findIndex((next, index) => index > 0 && isApart(next));
    const words = textOf(own.slice(0, end === -1 ? undefined : end));
    return isApart(line) && /opfølgning/iu.test(words) && isWhole(words);
  });
  // A line above that names the agreement is the heading's own.
  return start === -1 || agreementOf(textOf(lines.slice(0, start))) !== null ? lines : lines.slice(start);
}

/** A heading that names agreement and committee is whole: what follows in a paragraph of its own is a legend, or a text. */
function withoutLinesBelow(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(
    (line, at) =>
      isApart(line) &&
      /^(?:(?:\d{1,3}[.:)]\s+)?\p{Lu}|www\.|https?:|\S+@)/u.test(line.rest) &&
      isWhole(textOf(lines.slice(0, at))),
  );
  return end === -1 ? lines : lines.slice(0, end);
}
