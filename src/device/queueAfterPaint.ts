/** Milliseconds of work at a time: the browser answers the reader in between. */
const SLICE = 6;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Runs `task` when what has been drawn is on screen, after the tasks before it and in short slices; answers how to call it off. */
export function whenIdle(task: () => void): () => void {
  waiting.add(task);
  if (timer === undefined) requestAnimationFrame(later);
  return () => void waiting.delete(task);
}

function later(): void {
  timer ??= setTimeout(work);
}

function work(): void {
  timer = undefined;
  const end = performance.now() + SLICE;
  for (const task of waiting) {
    waiting.delete(task);
    task();
    if (performance.now() >= end) break;
  }
  if (waiting.size > 0) later();
}
