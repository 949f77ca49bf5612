import { slug } from "../danish/slug.ts";

/** Ids stay readable in an address: no longer than this, cut between words. */
const LONGEST = 60;

/** An id for what a person adds, made of its number or its name, that none of `taken` has: `7.09`, `31-12-2018`, `nyt-tema-2`. */
export function newId(taken: Iterable<string>, number: string | null, name: string): string {
  const known = new Set(taken);
  if (number !== null && !known.has(number)) return number;
  const words = [...(number === null ? [] : [number]), slug(name) || "ny"].join("-");
  const cut = words.slice(0, LONGEST + 1).lastIndexOf("-");
  const base = words.length <= LONGEST ? words : words.slice(0, cut > 0 ? cut : LONGEST);
  let [id, counter] = [base, 1];
  while (known.has(id)) id = `${base}-${++counter}`;
  return id;
}
