import type { Figure } from "../format/schema.ts";
import { pairUp } from "../revision/pairUp.ts";

/** A figure as the import read it, and as it was corrected. */
export interface FigureVersions {
  readonly imported: Figure;
  readonly corrected: Figure;
}

/** The figures of two imports that are the same, each as a pair of numbers; `free` are those of the second that none is like. */
interface PairedFigures {
  readonly numbers: ReadonlyMap<number, number>;
  readonly free: readonly Figure[];
}

/** How alike two figures must be: in all they state, else in what they are about, else in nothing but their order. */
type Likeness = "stated" | "about" | "order";

/** Finds the figures that were imported in those of a document imported anew. A figure has no name: it is known by what it states. */
export function pairFigures(
  own: readonly FigureVersions[],
  fresh: readonly Figure[],
  likeness: Likeness,
): PairedFigures {
  const there = fresh.map((figure): FigureVersions => ({ imported: figure, corrected: figure }));
  const stated = ({ measure, basis, year, target, outcome, deviation }: Figure) =>
    JSON.stringify([measure, basis, year, target, range(outcome), range(deviation)]);
  const keys: ((versions: FigureVersions) => string)[] = [
    ({ imported }) => stated(imported),
    ({ corrected }) => stated(corrected),
  ];
  if (likeness !== "stated")
    keys.push(
      ({ imported }) => aboutOf(imported),
      ({ corrected }) => aboutOf(corrected),
    );
  if (likeness === "order") keys.push(() => "");
  const { pairs, added } = pairUp<FigureVersions>(own, there, keys);
  return {
    numbers: new Map(pairs.map(([was, became]) => [own.indexOf(was), there.indexOf(became)])),
    free: added.map(({ imported }) => imported),
  };
}

/** What a figure is about: two alike in it may be one amount, written otherwise. */
export function aboutOf({ measure, year }: Figure): string {
  return `${measure} ${year}`;
}

function range(amount: Figure["outcome"]): readonly number[] | null {
  return amount && [amount.min, amount.max];
}
