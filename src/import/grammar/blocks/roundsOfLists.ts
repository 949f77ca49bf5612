import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block } from "../../model/neutralDocument.ts";
import { isWholeRound, roundKey } from "../../words/roundLabel.ts";
import { roundInTitle } from "./roundInTitle.ts";

/** A document's blocks, and the rounds of its lists that have no column for them. */
interface ListRounds {
  /** Without the lines that name the rounds. */
  readonly blocks: readonly Block[];
  /** By the lists' places among the blocks; `null` for one of which nothing says it. */
  readonly roundAt: (list: number) => string | null;
  /** True where each round has lists of its own, so that an initiative stands in several. */
  readonly areApart: boolean;
}

/** The rounds that lines above the lists name, where they name several; else the one of the title for all. `first` is the first list's place. */
export function roundsOfLists(blocks: readonly Block[], first: number): ListRounds {
  const rounds = new Map<number, string>();
  let round: string | null = null;
  const others = blocks.map((block, at) => {
    if (block.kind === "table" && at >= first && round !== null) rounds.set(at, round);
    if (block.kind !== "text") return block;
    const lines = block.lines.filter(({ text }) => {
      const words = foldSpace(text);
      if (!isWholeRound(words)) return true;
      round = words;
      return false;
    });
    return { ...block, lines };
  });
  const areApart = new Set([...rounds.values()].map(roundKey)).size > 1;
  if (areApart) return { blocks: others, roundAt: (list) => rounds.get(list) ?? null, areApart };
  const inTitle = roundInTitle(blocks, first);
  return { blocks, roundAt: () => inTitle, areApart };
}
