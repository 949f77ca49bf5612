import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block } from "../../model/neutralDocument.ts";
import { isWholeRound, labelAtEnd, roundKey } from "../../words/roundLabel.ts";
import { timesOf } from "./listEvidence.ts";
import { columnsOf, listParts } from "./listHeads.ts";
import { roundInTitle } from "./roundInTitle.ts";

/** A document's blocks, and the rounds of its lists that have no column for them. */
interface ListRounds {
  /** Without the lines that name the rounds. */
  readonly blocks: readonly Block[];
  /** By the lists' places among the blocks; `null` for one of which nothing says it. */
  readonly roundAt: (list: number) => string | null;
  /** The theme that a list stands below, empty without one. */
  readonly headingAt: (list: number) => string;
  /** True where each round has lists of its own, so that an initiative stands in several. */
  readonly areApart: boolean;
}

/** No theme: a sentence, or what a list is called. */
const NO_THEME = /[.:!?]$|^(?:tabel|bilag|figur|side)\s|oversigt|overblik/iu;

/** The rounds that lines above the lists name, where they name several; else the one of the title for all. `first` is the first list's place. */
export function roundsOfLists(blocks: readonly Block[], first: number): ListRounds {
  const rounds = new Map<number, string>();
  const headings = new Map<number, string>();
  let round: string | null = null;
  let heading = "";
  const others = blocks.map((block, at) => {
    if (block.kind === "table" && at >= first && round !== null) rounds.set(at, round);
    if (block.kind === "table") headings.set(at, heading);
    if (block.kind !== "text") return block;
    const lines = block.lines.filter(({ text }) => {
      const words = foldSpace(text);
      if (!isWholeRound(words)) {
        if (words !== "") heading = NO_THEME.test(words) || labelAtEnd(words) !== null ? "" : words;
        return true;
      }
      round = words;
      heading = "";
      return false;
    });
    return { ...block, lines };
  });
  const headingAt = (list: number) => headings.get(list) ?? "";
  const areApart =
    new Set([...rounds.values()].map(roundKey)).size > 1 &&
    [...rounds].every(([at, name]) => mayBeOf(blocks[at], name));
  if (areApart) return { blocks: others, roundAt: (list) => rounds.get(list) ?? null, headingAt, areApart };
  const inTitle = roundInTitle(blocks, first);
  return { blocks, roundAt: () => inTitle, headingAt, areApart };
}

/** False for a list in whose column of rounds others stand than the one above it. */
function mayBeOf(block: Block | undefined, round: string): boolean {
  const list = block?.kind === "table" ? listParts(block) : null;
  const columns = list && columnsOf(list.head);
  const times = list && columns ? timesOf(list.below, columns) : [];
  return times.length === 0 || times.some((time) => roundKey(time) === roundKey(round));
}
