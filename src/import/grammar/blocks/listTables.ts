/**
 * Tables that list initiatives, a row or more each ("Indsats | Mål og status | Frist | Vurdering"), as the form's tables: one for each
 * initiative, with a row for each milestone.
 */
import type { ImportFinding } from "../../model/finding.ts";
import type { Block, TableBlock } from "../../model/neutralDocument.ts";
import { headsRounds } from "../../words/tableHeads.ts";
import { cellTexts } from "./cellText.ts";
import { definedSigns } from "./definedSigns.ts";
import { isSeen, ratingsOf, tellsNothing } from "./listEvidence.ts";
import { type FormsAbove, headingOf, ListForms, type OpenForm } from "./listForms.ts";
import {
  columnsOf,
  headsOf,
  listParts,
  otherColumns,
  withOccasions,
  withoutRowsCentres,
} from "./listHeads.ts";
import { lineOf, type Row } from "./listRows.ts";
import { withWholeLists } from "./partedLists.ts";
import { roundsOfLists } from "./roundsOfLists.ts";
import { isForm } from "./tableColumns.ts";
import { unnamedRounds } from "./unnamedRounds.ts";

/** A document's blocks with its lists as forms, and what is reported of lists that are left out. */
interface WithoutLists {
  readonly blocks: readonly Block[];
  readonly findings: readonly ImportFinding[];
}

/**
 * The blocks with each list of initiatives as forms. A list whose times are no rounds stays what it is where no other is read, so that
 * the document is refused for it; beside others it is left out and reported, since its rows would be taken for the last one's.
 */
export function withoutLists(blocks: readonly Block[]): WithoutLists {
  // Above forms a list is an overview, which says again what they say.
  if (blocks.some((block) => block.kind === "table" && isForm(block))) return { blocks, findings: [] };
  const first = blocks.findIndex((block) => block.kind === "table" && listParts(block) !== null);
  if (first === -1) return { blocks, findings: [] };
  return formsIn(withWholeLists(blocks), first);
}

function formsIn(blocks: readonly Block[], first: number): WithoutLists {
  const rounds = roundsOfLists(blocks, first);
  const signs = definedSigns(blocks, blocks.flatMap(ratingsIn));
  const known = knownHeads(blocks, signs);
  const above = new Map<string, OpenForm[]>();
  const read = rounds.blocks.map((block, at) => {
    if (block.kind !== "table") return null;
    const { areApart } = rounds;
    const all = { above, heading: rounds.headingAt(at), areApart };
    return formsOf(block, rounds.roundAt(at), { known, signs }, all);
  });
  // Of a list for each round none may be missing: its milestones would be.
  const isPartial = rounds.areApart && rounds.blocks.some((block, at) => isUnread(block, read[at]));
  if (isPartial || read.every((list) => list === null)) return { blocks, findings: [] };
  const findings: ImportFinding[] = [];
  const content = rounds.blocks.flatMap((block, at) => {
    const list = read[at];
    if (list) {
      findings.push(...list.findings);
      return list.blocks;
    }
    const head = block.kind === "table" ? headOf(block) : undefined;
    if (head === undefined) return isSaidBefore(rounds.blocks, read, at) ? [] : [block];
    const heads = head.map(({ words }) => words).filter(Boolean);
    findings.push({ code: "list-left-out", line: lineOf(head), values: { heads } });
    return [];
  });
  return { blocks: content, findings };
}

/** The cells of the smileys' column of a list; none of any other block. */
function ratingsIn(block: Block): Row {
  const list = block.kind === "table" ? listParts(block) : null;
  const columns = list && columnsOf(list.head);
  return list && columns ? ratingsOf(list.below, columns) : [];
}

/** The head of a list, also of one with columns for rounds that is none because of what stands in them. */
function headOf(table: TableBlock): Row | undefined {
  return (
    listParts(table)?.head ??
    table.rows.map(cellTexts).find((cells) => headsRounds(cells.map(({ words }) => words)))
  );
}

/** What tells a list where its own cells do not. */
interface Evidence {
  readonly known: ReadonlySet<string>;
  /** The signs that a legend defines. */
  readonly signs: ReadonlySet<string>;
}

/** The heads of lists in which rounds or smileys are seen. A table of the same head in which none stands yet is such a list, too. */
function knownHeads(blocks: readonly Block[], signs: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      const list = block.kind === "table" ? listParts(block) : null;
      const columns = list && columnsOf(list.head);
      return columns && isSeen(list.below, columns, signs) ? [wordsOf(list.head)] : [];
    }),
  );
}

function wordsOf(head: Row): string {
  return head.map(({ words }) => words.toLowerCase()).join("|");
}

/** True for a heading that stands above an earlier list, too, where all initiatives of the list below it do: the theme of another round's list. */
function isSaidBefore(blocks: readonly Block[], read: readonly (WithoutLists | null)[], at: number): boolean {
  const below = read.slice(at).find((list) => list !== null);
  const [words, ...others] = blocks
    .slice(0, at + 1)
    .map(wordsIn)
    .reverse();
  return below?.blocks.length === 0 && words !== "" && words !== undefined && others.includes(words);
}

function wordsIn(block: Block): string {
  return block.kind === "text" ? block.lines.map(({ text }) => text).join(" ") : "";
}

function isUnread(block: Block, read: WithoutLists | null | undefined): boolean {
  return block.kind === "table" && !read && listParts(block) !== null;
}

/** A list as forms; `onlyRound` is that of a list without a column for rounds. */
function formsOf(
  table: TableBlock,
  onlyRound: string | null,
  { known, signs }: Evidence,
  all: FormsAbove,
): WithoutLists | null {
  const list = listParts(table);
  if (list === null) return null;
  const { below } = list;
  for (const head of headsOf(list.head, below)) {
    const named = columnsOf(head);
    if (named === null) continue;
    const unnamed = unnamedRounds(head, named, below);
    const ofInitiatives = withOccasions(head, withoutRowsCentres(head, named, below), below);
    const columns = unnamed ? new Map([...ofInitiatives, ["time" as const, unnamed.column]]) : ofInitiatives;
    const isKnown = tellsNothing(below, columns) && known.has(wordsOf(list.head));
    const isList = (columns.has("time") || onlyRound !== null) && (isSeen(below, columns, signs) || isKnown);
    if (!isList) continue;
    const others = otherColumns(head, columns, below);
    const forms = new ListForms(columns, others, onlyRound ?? "", all);
    for (const cells of below) forms.add(cells);
    const findings = [...forms.findings];
    if (unnamed)
      findings.push({ code: "rounds-in-column", line: lineOf(head), values: { name: unnamed.words } });
    const earlier = head.find(({ column }) => column === columns.get("earlierRating"));
    if (earlier)
      findings.push({
        code: "aside-left-out",
        line: lineOf(head),
        values: { kind: "earlier", words: earlier.words },
      });
    return { blocks: [...list.above.flatMap(headingOf), ...forms.blocks], findings };
  }
  return null;
}
