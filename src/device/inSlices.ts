/** Milliseconds of work at a time: the browser answers the reader in between. */
const SLICE = 12;

/**
 * Runs `work` to its end in slices of so many milliseconds; it may be interrupted wherever it yields. Who wants it no more
 * ends it by its `return`.
 */
export async function inSlices<T>(work: Generator<void, T>, slice = SLICE): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((next) => setTimeout(next));
  }
}
