import { afterPaint } from "./afterPaint.ts";
import { inSlices } from "./inSlices.ts";

/** Milliseconds at a time: less than half a frame, since a reader scrolls meanwhile. */
const SLICE = 6;

const waiting = new Set<() => void>();
let isRunning = false;

/** Runs `task` when what has been drawn is painted, after the tasks before it, in slices; answers how to call it off. */
export function queueAfterPaint(task: () => void): () => void {
  waiting.add(task);
  if (!isRunning) {
    isRunning = true;
    afterPaint(() => void run());
  }
  return () => void waiting.delete(task);
}

async function run(): Promise<void> {
  try {
    await inSlices(tasks(), SLICE);
  } finally {
    isRunning = false;
  }
}

function* tasks(): Generator<void, void> {
  for (const task of waiting) {
    waiting.delete(task);
    task();
    yield;
  }
}
