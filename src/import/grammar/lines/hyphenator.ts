import { escapeRegExp } from "../../words/escapeRegExp.ts";

/** What a hyphen at the end of a line becomes: undone, kept tight, or kept with the space behind it. */
export type HyphenJoin = "" | "-" | "- ";

/** Words that follow a hanging hyphen: "kultur- og fritidsområdet". */
const COORDINATORS = new Set([
  "og",
  "eller",
  "samt",
  "til",
  "såvel",
  "hhv.",
  "henholdsvis",
  "kontra",
  "og/eller",
]);

/** A line's last word with a hyphen: letters before it in group 1; a soft hyphen counts as one. */
const HYPHENATED = /([\p{L}\d/]+)[-\u00ad]$/u;
/** No two words at the end of a line are longer; looking no further back keeps the work of a line bounded. */
const LONGEST_END = 160;

/**
 * Undoes the layout's hyphens and keeps the author's. The document itself is the dictionary: a word
 * seen elsewhere, whole or with its hyphen, decides.
 */
export class Hyphenator {
  readonly #text: () => string;
  #words: Set<string> | undefined;
  #body = "";

  /** `text` gives the whole document with line breaks as spaces; asked for once, and only when needed. */
  constructor(text: () => string) {
    this.#text = text;
  }

  /** How to join a line that ends in a hyphen to the next; `null` when it does not end in one. */
  join(whole: string, next: string): HyphenJoin | null {
    const line = whole.slice(-LONGEST_END);
    // A narrow cell puts the mark behind its only word on the next line.
    if (line.endsWith("\u00ad") && /^[^\p{L}\d\s]/u.test(next)) return "";
    const stem = HYPHENATED.exec(line)?.[1];
    const continuation = /^[\p{L}\d]+/u.exec(next)?.[0];
    if (stem === undefined || continuation === undefined) return null;
    if (line.endsWith("\u00ad")) return "";
    if (COORDINATORS.has(next.split(/[\s,]/, 1)[0] ?? "") && !this.#isWhole(stem, continuation)) return "- ";
    if (!/^\p{Ll}/u.test(continuation)) return "-";
    return this.#isAuthors(line, stem, continuation) ? "-" : "";
  }

  #isAuthors(line: string, stem: string, continuation: string): boolean {
    const words = this.#dictionary();
    if (words.has(`${stem}-${continuation}`.toLowerCase())) return true;
    if (this.#isWhole(stem, continuation)) return false;
    // "IT-", "HR-", "2-": abbreviations and figures are never divided, they are compounded. Nor does a
    // layout part a single letter from its word: "e-mail".
    if (/^(?:[\p{Lu}\d/]+|\p{L})$/u.test(stem)) return true;
    // "fri-institution": a hyphen between two like vowels is the writer's, put to keep them apart
    // (not for e, where "skoleelev" is the rule).
    if (/[aiouyæøå]$/u.test(stem) && continuation.startsWith(stem.slice(-1))) return true;
    // "UNICEF By-konceptet": the words before the hyphen stand elsewhere as a name of their own.
    const phrase = /(?:^|\s)(\p{Lu}\S*)\s+\p{Lu}\S*$/u.exec(line.slice(0, -1))?.[1];
    return (
      phrase !== undefined && new RegExp(`${escapeRegExp(phrase)} ${stem}(?![\\p{L}-])`, "u").test(this.#body)
    );
  }

  /** The document has the word without a hyphen. */
  #isWhole(stem: string, continuation: string): boolean {
    return this.#dictionary().has((stem + continuation).toLowerCase());
  }

  #dictionary(): Set<string> {
    if (this.#words === undefined) {
      this.#body = this.#text();
      this.#words = new Set(this.#body.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu));
    }
    return this.#words;
  }
}
