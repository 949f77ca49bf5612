import { TIME_AND_RATING } from "../../words/tableHeads.ts";
import type { Line } from "../lines/line.ts";

/** The head of an initiative's table: "Kort beskrivelse af indsatsen (drift) Tid Smiley". */
export interface TableHeader {
  /** Content lines that the head covers, both included. */
  readonly first: number;
  readonly last: number;
  /** What stands before the head on its first line: the title, or its end. */
  readonly before: string;
  /** What stands behind the head on its last line: the description's beginning, usually nothing. */
  readonly after: string;
  /** The kinds of funding in its brackets, as written. */
  readonly funding: readonly string[];
}

const PHRASE = "(?:Kort\\s+)?beskrivelse\\s+af\\s+indsats(?:en)?";
const BRACKETS = "\\s*\\(([^()]{0,120})\\)";
const COLUMNS = `\\s*${TIME_AND_RATING}`;
const HEAD = new RegExp(
  `(?<=^|\\s)(?:${PHRASE}${BRACKETS}(?:${COLUMNS}(?=\\s|$))?|${PHRASE}${COLUMNS}(?=\\s|$)|${PHRASE}\\s*:?(?=\\n|$))`,
  "iu",
);
/** A head may break anywhere; no head in any layout takes more lines than this. */
const WINDOW = 5;

/** Every table head among the content lines, in order. */
export function findHeaders(lines: readonly Line[]): TableHeader[] {
  const headers: TableHeader[] = [];
  for (let first = 0; first < lines.length; first++) {
    const header = headerAt(lines, first);
    if (header === null) continue;
    headers.push(header);
    first = header.last;
  }
  return headers;
}

function headerAt(lines: readonly Line[], first: number): TableHeader | null {
  const line = lines[first];
  if (line?.role !== undefined && line.role !== "head") return null;
  const text = line?.text ?? "";
  if (!/(?:^|\s)(?:kort|beskrivelse)(?:\s|$)/i.test(text)) return null;
  const window = lines
    .slice(first, line?.role === "head" ? first + 1 : first + WINDOW)
    .map((next) => next.text);
  const joined = window.join("\n");
  const match = HEAD.exec(joined);
  // Running text may speak of "en kort beskrivelse af indsatsen"; the head is capitalised.
  if (match === null || match.index > text.length) return null;
  if (line?.role !== "head" && !/^\p{Lu}/u.test(match[0])) return null;
  const end = match.index + match[0].length;
  const last = first + joined.slice(0, end).split("\n").length - 1;
  return {
    first,
    last,
    before: text.slice(0, match.index).trim(),
    after: (joined.slice(end).split("\n", 1)[0] ?? "").trim(),
    funding: splitFunding(match[1] ?? ""),
  };
}

/** `"drift og anlæg"` → `["drift", "anlæg"]`; the words are the document's own, but for a head in capitals. */
function splitFunding(words: string): string[] {
  return (
    words
      .replace(/\s+/g, " ")
      // A narrow column divides the word.
      .replace(/(?<=\p{Ll})- (?=\p{Ll})(?!(?:og|samt) )/gu, "")
      .split(/\s+(?:og|samt)\s+|[,/]/i)
      .map((word) => (word === word.toUpperCase() ? word.toLowerCase() : word).trim())
      .filter((word) => word !== "")
  );
}
