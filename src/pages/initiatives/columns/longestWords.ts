/** Letters differ in width: the widest word is one of so many that have the most. */
const CANDIDATES = 5;

/** The longest words of some texts, of which a browser finds the widest by itself; no short ones, for which there is room anyway. */
export function longestWords(texts: readonly string[]): string {
  const words = new Set(texts.join(" ").match(/\S{12,}/g));
  return [...words]
    .sort((one, other) => other.length - one.length)
    .slice(0, CANDIDATES)
    .join(" ");
}
