/** Reads the page footers: who issued the document, when, in which case. */
import { firstDay } from "../../../agreement/danish/dates.ts";
import type { RawLine } from "../../model/rawLine.ts";
import { agreementOf } from "./agreement.ts";

export interface Colophon {
  readonly publisher: string | null;
  readonly caseNumber: string | null;
  /** ISO 8601. */
  readonly asOf: string | null;
  /** The document's heading as the footer has it, with its line, to compare with the title. */
  readonly heading: { readonly text: string; readonly line: number } | null;
}

const AUTHOR = /((?:\p{Lu}[\p{L}-]*\s+){1,3}Kommune|Region\s+\p{Lu}\p{L}+)(?!\p{L})/u;
/** Where a name of the footer ends: before the page, the case, or a dash of its own. */
const END = "(?=\\s+[-–—]|\\s*[–—|]|\\s*\\d|\\s+(?:Side|Sag\\p{L}*|Journal\\p{L}*|J\\.)(?!\\p{L})|\\s*$)";
/** An office behind a comma: hyphens belong to its name. */
const OFFICE = new RegExp(`^,\\s*(?<office>[^|–—\\d]+?)${END}`, "u");
/** What makes a name an office's where a dash, a stroke or nothing stands before it. */
const KIND =
  "(?:\\p{L}*(?:center|centeret|centret|forvaltning(?:en)?|sekretariat(?:et)?|afdeling(?:en)?|stab(?:en)?|direktion(?:en)?|kontor(?:et)?))";
const OFFICE_APART = new RegExp(
  `^\\s*(?:[-–—|/]\\s*)?(?<office>(?=[^|–—\\d]*?(?<!\\p{L})${KIND}(?!\\p{L}))\\p{Lu}[^|–—\\d]*?)${END}`,
  "iu",
);

/** Municipality and office of a footer's line, with a comma between the two. */
function publisherOf(line: string): string | null {
  const match = AUTHOR.exec(line);
  const author = match?.[1];
  if (!match || author === undefined) return null;
  const behind = line.slice(match.index + author.length);
  const office = (OFFICE.exec(behind) ?? OFFICE_APART.exec(behind))?.groups?.["office"]
    ?.trim()
    .replace(/[,;]$/u, "");
  if (office !== undefined && office !== "") return `${author}, ${office}`;
  return new RegExp(`^${END}`, "u").test(behind) ? author : null;
}
const CASE = /(?:\bSag(?:s?-?(?:id|nr|nummer))?|Journalnr|J\.\s?nr)\.?\s?(?::\s?(\S+)|(\d\S+))/i;

/** The number behind "Sagsid:" and its like. */
export function caseNumberOf(line: string): string | null {
  const match = CASE.exec(line);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Reads the furniture lines, the first of each kind. */
export function readColophon(furniture: readonly RawLine[]): Colophon {
  const first = <T>(read: (line: RawLine) => T | null | undefined): T | null => {
    for (const line of furniture) {
      const found = read(line);
      if (found !== null && found !== undefined) return found;
    }
    return null;
  };
  const dayOf = ({ folded }: RawLine) => firstDay(folded.replace(CASE, ""));
  return {
    publisher: first(({ folded }) => publisherOf(folded)),
    caseNumber: first(({ folded }) => caseNumberOf(folded)),
    // A day beside the agreement is the follow-up's; another may be that of a meeting, or of printing.
    asOf:
      first((line) => (agreementOf(line.folded) === null ? null : dayOf(line))) ??
      first(dayOf) ??
      dayOverLines(furniture),
    heading: first((line) =>
      /opfølgning/i.test(line.folded) ? { text: line.folded, line: line.number } : null,
    ),
  };
}

/** The first day that stands on two lines: "Den 30. / juni 2026". */
function dayOverLines(furniture: readonly RawLine[]): string | null {
  for (const [at, { folded }] of furniture.entries()) {
    const day = firstDay(`${furniture[at - 1]?.folded ?? ""} ${folded}`.replace(CASE, ""));
    if (day !== null) return day;
  }
  return null;
}

const AUTHORITY = /(?<![\p{L}-])(\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+)*(?:\s\p{Lu}\p{L}+)?\sKommune)(?!\p{L})/gu;

/** In capitals nothing tells a name of two words from the words before a name: "BUDGETAFTALE FOR LINDBY KOMMUNE". */
const IN_CAPITALS = /(?<![\p{L}-])(\p{Lu}{2,}(?:-\p{Lu}{2,})*\sKOMMUNE)(?!\p{L})/gu;

/** "LINDBY KOMMUNE" → "Lindby Kommune". */
function inUsualLetters(name: string): string {
  return name.replace(
    /(\p{Lu})(\p{Lu}+)/gu,
    (_, first: string, others: string) => first + others.toLowerCase(),
  );
}

/** The authority: the one the footer names, else the municipality that the text names most often. */
export function authorityOf(publisher: string | null, texts: Iterable<string>): string | null {
  if (publisher !== null) return publisher.split(",")[0]?.trim() ?? null;
  const all = [...texts];
  const capitals = mostOften(all, IN_CAPITALS);
  return mostOften(all, AUTHORITY) ?? (capitals === null ? null : inUsualLetters(capitals));
}

/** What texts name most often of what a pattern finds. */
function mostOften(texts: readonly string[], pattern: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [, name = ""] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (best, entry) => (best && best[1] >= entry[1] ? best : entry),
      null,
    )?.[0] ?? null
  );
}
