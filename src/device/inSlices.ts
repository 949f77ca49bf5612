/** Milliseconds of work at a time: the browser answers the reader in between. */
const SLICE = 12;

/** Runs `work` to its end in short slices; it may be interrupted wherever it yields. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((next) => setTimeout(next));
  }
}
