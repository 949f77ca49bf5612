/** How many texts are known: those of some hundred initiatives. */
const MOST = 1000;

/**
 * The same answer about a text, kept until so many others have been worked out since. A refresh asks about texts
 * that are as they were, long after browsers have thrown away what they compiled of a pattern: compiling a large one again takes
 * longer than reading a hundred texts.
 */
export function memoizedText<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const found = answer(text);
    known.set(text, found);
    // A map tells its keys in the order in which they came.
    for (const first of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(first);
    }
    return found;
  };
}
