import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block, SourceLine } from "../../model/neutralDocument.ts";
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

/** How a round is compared that is a day and nothing else. */
const DAY = /^\d{4}-\d\d-\d\d$/u;
/** No theme: a sentence, or what a list is called. */
const NO_THEME = /[.:!?]$|^(?:tabel|bilag|figur|side)\s|oversigt|overblik/iu;

/** What stands above a list: the line of its round, be it only above an earlier list, and its theme. */
interface Place {
  readonly round: SourceLine | null;
  /** True where no list stands between. */
  readonly isNew: boolean;
  readonly heading: string;
}

/** The rounds that lines above the lists name, where they name several; else the one of the title for all. `first` is the first list's place. */
export function roundsOfLists(blocks: readonly Block[], first: number): ListRounds {
  const places = placesOf(blocks, first);
  const headingAt = (list: number) => places.get(list)?.heading ?? "";
  const rounds = new Map([...places].flatMap(([at, { round }]) => (round ? [[at, round] as const] : [])));
  const areApart =
    new Set([...rounds.values()].map(labelOf)).size > 1 &&
    [...rounds].every(([at, line]) => mayBeOf(blocks[at], labelOf(line)));
  if (!areApart) {
    const inTitle = roundInTitle(blocks, first);
    return { blocks, roundAt: () => inTitle, headingAt, areApart };
  }
  const names = new Set(rounds.values());
  const others = blocks.map((block) =>
    block.kind === "text" ? { ...block, lines: block.lines.filter((line) => !names.has(line)) } : block,
  );
  const roundAt = (list: number) => {
    const line = rounds.get(list);
    return line ? foldSpace(line.text) : null;
  };
  return { blocks: others, roundAt, headingAt, areApart };
}

/** Where the tables stand. */
function placesOf(blocks: readonly Block[], first: number): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let place: Place = { round: null, isNew: true, heading: "" };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "text") place = block.lines.reduce(placeBelow, place);
    if (block.kind !== "table" || at < first) continue;
    places.set(at, place);
    place = { ...place, isNew: false };
  }
  return places;
}

function placeBelow(place: Place, line: SourceLine): Place {
  const words = foldSpace(line.text);
  if (words === "") return place;
  if (!isWholeRound(words))
    return { ...place, heading: NO_THEME.test(words) || labelAtEnd(words) !== null ? "" : words };
  const { round, isNew } = place;
  // A day below a round's name is its day, or that of a meeting.
  const isDayOf = round && isNew && DAY.test(labelOf(line)) && !DAY.test(labelOf(round));
  return isDayOf ? place : { round: line, isNew: true, heading: "" };
}

/** How a line that is a round's name is compared. */
function labelOf({ text }: SourceLine): string {
  return roundKey(foldSpace(text).replace(/^pr\.?\s(?=\d)/iu, ""));
}

/** False for a list in whose column of rounds others stand than the one above it. */
function mayBeOf(block: Block | undefined, round: string): boolean {
  const list = block?.kind === "table" ? listParts(block) : null;
  const columns = list && columnsOf(list.head);
  const times = list && columns ? timesOf(list.below, columns) : [];
  return times.length === 0 || times.some((time) => roundKey(time) === round);
}
