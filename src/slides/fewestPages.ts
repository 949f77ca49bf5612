/** A function that makes its answer when it is first asked, and gives the same ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The candidate with the fewest pages; of several the first, which is the best arrangement in the largest letters. Looks no
 * further than one page.
 */
export function fewestPages<P>(candidates: readonly (() => readonly P[])[]): readonly P[] {
  let best: readonly P[] | undefined;
  for (const candidate of candidates) {
    const pages = candidate();
    if (best === undefined || pages.length < best.length) best = pages;
    if (best.length <= 1) break;
  }
  return best ?? [];
}
