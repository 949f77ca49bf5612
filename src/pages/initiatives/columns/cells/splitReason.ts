/** So many letters of a reason stand in a row of the list; a few more are not worth cutting off. */
const LETTERS = 150;
const SPARED = 30;

/**
 * A reason as a row shows it, and what only paper and the initiative's page have room for: cut between two words, nothing
 * left out or added.
 */
export function splitReason(words: string): readonly [shown: string, rest: string] {
  if (words.length <= LETTERS + SPARED) return [words, ""];
  const space = words.slice(0, LETTERS + 1).search(/\s\S*$/);
  const at = space > 0 ? space : LETTERS;
  return [words.slice(0, at), words.slice(at)];
}
