import { slug } from "../../../agreement/danish/slug.ts";

/** Ids stay readable in an address: no longer than this, cut between words. */
const LONGEST = 60;

/** At most 60 characters of an id, cut at a word's end. */
function cap(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1).lastIndexOf("-");
  return id.slice(0, cut > 0 ? cut : LONGEST);
}

interface NumberedTitle {
  readonly number: string | null;
  readonly title: string;
}

/**
 * Ids of initiatives, in order: the number when it is used once, number and title when more than once,
 * the title without a number; a counter where all of that is alike. Never longer than 60 characters
 * before the counter, and the same for the same document every time.
 */
export function initiativeIds(initiatives: readonly NumberedTitle[]): string[] {
  const uses = new Map<string, number>();
  for (const { number } of initiatives) if (number !== null) uses.set(number, (uses.get(number) ?? 0) + 1);
  const isAlone = (number: string | null) => number !== null && uses.get(number) === 1;
  const ids = new UniqueIds(
    initiatives.flatMap(({ number }) => (number !== null && isAlone(number) ? [number] : [])),
  );
  return initiatives.map((initiative) => {
    const { number } = initiative;
    return number !== null && isAlone(number) ? number : ids.take(numberAndTitle(initiative));
  });
}

/**
 * The threads of initiatives that are met for the first time, in order: number and title, a counter where both are
 * alike. As long as an initiative keeps both, every follow-up gives it the same.
 */
export function newThreads(initiatives: readonly NumberedTitle[]): string[] {
  const threads = new UniqueIds();
  return initiatives.map((initiative) => threads.take(numberAndTitle(initiative)));
}

/** `7.06-styrket-indsats`; the title alone without a number. */
function numberAndTitle({ number, title }: NumberedTitle): string {
  return cap([number, slug(title) || "indsats"].filter((part) => part !== null).join("-"));
}

/** The id of a theme: its number, else its title's slug. */
export function themeId(number: string | null, title: string): string {
  return number ?? (cap(slug(title)) || "tema");
}

/** Hands out each id once; the second taker gets `-2`, the third `-3`. */
export class UniqueIds {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(id: string): string {
    let counter = this.#next.get(id) ?? 1;
    let candidate = id;
    while (this.#taken.has(candidate)) candidate = `${id}-${++counter}`;
    this.#next.set(id, counter);
    this.#taken.add(candidate);
    return candidate;
  }
}
