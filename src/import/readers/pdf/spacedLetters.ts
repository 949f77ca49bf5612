/**
 * Headings whose letters stand apart ("B u d g e t"): the space between letters looks like one between words. What the page draws
 * tells them apart, since it draws a blank only between words.
 */

/** A run of text on a page, as far as its letters are concerned. */
interface PlacedLetters {
  readonly text: string;
  /** From the run to the page; its fifth and sixth number are where the run begins. */
  readonly matrix: readonly number[];
  readonly width: number;
}

/** Nothing but single signs with a blank between. */
const APART = /^\S(?: \S)*$/u;
/** So many signs apart, some of them letters, are no words of one letter each; where the page draws them as one, fewer. */
const FEWEST = 4;
const FEWEST_DRAWN = 3;
const FEWEST_LETTERS = 2;
/** Kerning leaves some pairs together: of so many parts half are single signs, and none is longer. */
const FEWEST_PARTS = 6;
const LONGEST_PART = 6;
/** Runs stand so near each other, in sizes of their letters, when they are words of one heading; single letters nearer: others are cells. */
const NEAR = 2;
const NEAR_LETTERS = 1;

const sizeOf = ({ matrix: [, , c = 0, d = 0] }: PlacedLetters) => Math.hypot(c, d);
const lettersOf = (text: string) => text.replace(/\s/gu, "");

/** The runs of a page, those with letters apart as words; `drawn` is what the page draws, in order. */
export function withClosedLetters<Run extends PlacedLetters>(
  runs: readonly Run[],
  drawn: () => string,
): readonly Run[] {
  const groups = groupsOf(runs);
  if (groups.every((group) => !areApart(group))) return runs;
  const page = new DrawnText(drawn());
  return groups.flatMap((group) => (areApart(group) ? closed(group, page) : group));
}

/** Runs that stand apart in their letters beside each other on a line, together; each other run by itself. */
function groupsOf<Run extends PlacedLetters>(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && standApart(last.text) && standApart(run.text) && goesOn(last, run)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function goesOn(last: PlacedLetters, next: PlacedLetters): boolean {
  const [[x = 0, y = 0], [nextX = 0, nextY = 0]] = [last.matrix.slice(4), next.matrix.slice(4)];
  const gap = nextX - x - last.width;
  const near = last.text.length + next.text.length > 2 ? NEAR : NEAR_LETTERS;
  return (
    Math.abs(nextY - y) < 1 &&
    Math.abs(gap) < near * sizeOf(last) &&
    Math.abs(sizeOf(next) - sizeOf(last)) < 1
  );
}

/** True for signs with a blank between each two, or nearly each. */
function standApart(text: string): boolean {
  if (APART.test(text)) return true;
  const parts = text.split(" ");
  const singles = parts.filter(({ length }) => length === 1).length;
  return (
    parts.length >= FEWEST_PARTS &&
    singles * 2 >= parts.length &&
    parts.every(({ length }) => length <= LONGEST_PART)
  );
}

function areApart(group: readonly PlacedLetters[]): boolean {
  const text = group.map((run) => run.text).join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return standApart(text) && lettersOf(text).length >= FEWEST_DRAWN && letters >= FEWEST_LETTERS;
}

/** The runs as one, with blanks where the page draws them; where it draws them otherwise each run is a word, or stays as it is where that is not sure. */
function closed<Run extends PlacedLetters>(group: readonly Run[], page: DrawnText): readonly Run[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const words = group.map((run) => lettersOf(run.text));
  const letters = words.join("");
  const isSure = letters.length >= FEWEST && group.every((run) => APART.test(run.text));
  const text = page.next(letters) ?? (isSure ? words.join(" ") : null);
  if (text === null) return group;
  const width = (last.matrix[4] ?? 0) + last.width - (first.matrix[4] ?? 0);
  return [{ ...first, text, width }];
}

/** What a page draws, in which letters are looked for whatever blanks stand between. */
class DrawnText {
  readonly #text: string;
  readonly #letters: string;
  /** For each letter its place in the text. */
  readonly #places: readonly number[];
  #from = 0;

  constructor(text: string) {
    this.#text = text;
    this.#places = Array.from({ length: text.length }, (_, at) => at).filter((at) =>
      /\S/u.test(text.charAt(at)),
    );
    this.#letters = this.#places.map((at) => text.charAt(at)).join("");
  }

  /** These letters with the blanks between them, at their next place; `null` where they are not drawn in this order. */
  next(letters: string): string | null {
    const ahead = this.#letters.indexOf(letters, this.#from);
    const at = ahead === -1 ? this.#letters.indexOf(letters) : ahead;
    if (at === -1) return null;
    this.#from = at + letters.length;
    const [from, to] = [this.#places[at] ?? 0, this.#places[this.#from - 1] ?? 0];
    return this.#text.slice(from, to + 1).replace(/\s+/gu, " ");
  }
}
