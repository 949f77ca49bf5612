import type { ImportFinding } from "../../model/finding.ts";
import { child, type XmlElement } from "../office/xml.ts";

type Kind = "insertions" | "deletions";

const KINDS: Readonly<Record<string, Kind>> = {
  "w:ins": "insertions",
  "w:moveTo": "insertions",
  "w:cellIns": "insertions",
  "w:del": "deletions",
  "w:moveFrom": "deletions",
  "w:cellDel": "deletions",
};
const WORDS = new Set(["w:t", "w:delText", "w:sym", "w:drawing", "w:pict"]);

/** Counts what is tracked as a change in a document that is read as if all of it were accepted. */
export class TrackedChanges {
  readonly #counts: Record<Kind, number> = { insertions: 0, deletions: 0 };
  readonly #lines = new Set<number>();

  /** Counts the change that a row's or cell's properties name, and tells whether there is one: what is within belongs to it. */
  addOf(properties: XmlElement | undefined, line: number): boolean {
    const kinds = new Set(properties?.children.flatMap(({ name }) => KINDS[name] ?? []));
    for (const kind of kinds) this.#add(kind, line);
    return kinds.size > 0;
  }

  /**
   * Counts the changes within a paragraph: pieces of one kind behind each other are one, and a mark that was inserted or deleted with
   * the paragraph's words goes with them.
   */
  addIn(paragraph: XmlElement, line: number): void {
    const pieces = piecesOf(paragraph, null).filter((kind, at, all) => kind !== all[at - 1]);
    for (const kind of pieces) if (kind !== null) this.#add(kind, line);
    const mark = child(child(paragraph, "w:pPr"), "w:rPr")?.children.flatMap(({ name }) => KINDS[name] ?? []);
    for (const kind of new Set(mark)) if (!pieces.includes(kind)) this.#add(kind, line);
  }

  /** What is to be told of a document of so many lines: one finding, or none. */
  findings(lineCount: number): readonly ImportFinding[] {
    const lines = [...new Set([...this.#lines].map((line) => Math.min(line, lineCount)))];
    const [first, ...more] = lines.toSorted((a, b) => a - b);
    if (first === undefined) return [];
    return [{ code: "changes-accepted", line: first, values: { ...this.#counts, more } }];
  }

  #add(kind: Kind, line: number): void {
    this.#counts[kind]++;
    this.#lines.add(line);
  }
}

/** For each piece of text in an element the change that it is part of; of one within another the inner. */
function piecesOf(element: XmlElement, kind: Kind | null): readonly (Kind | null)[] {
  if (element.name === "w:pPr" || element.name === "w:rPr") return [];
  if (WORDS.has(element.name)) return [kind];
  const own = KINDS[element.name] ?? kind;
  return element.children.flatMap((next) => piecesOf(next, own));
}
