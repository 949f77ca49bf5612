import { expect, it, vi } from "vitest";
import { askWorker } from "../../src/device/askWorker.ts";

/** A worker that says so much, each thing so many milliseconds after its start. */
function workerSaying(said: readonly (readonly [after: number, message: unknown])[]) {
  let isEnded = false;
  const worker = new EventTarget() as EventTarget & { postMessage: () => void; terminate: () => void };
  worker.postMessage = () => {
    for (const [after, data] of said)
      setTimeout(() => worker.dispatchEvent(new MessageEvent("message", { data })), after);
  };
  worker.terminate = () => {
    isEnded = true;
  };
  return { start: () => worker as unknown as Worker, isEnded: () => isEnded };
}

it("a worker's reply comes whenever it comes, once the worker runs", async () => {
  vi.useFakeTimers();
  try {
    const { start, isEnded } = workerSaying([
      [100, "running"],
      [120_000, { sum: 3 }],
    ]);
    const answer = askWorker(start, {});
    await vi.advanceTimersByTimeAsync(119_000);
    expect(isEnded()).toBe(false);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await answer).toEqual({ sum: 3 });
    expect(isEnded()).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

it("a worker whose file does not come is given up", async () => {
  vi.useFakeTimers();
  try {
    const { start, isEnded } = workerSaying([[31_000, "running"]]);
    const answer = askWorker(start, {});
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await answer).toBeNull();
    expect(isEnded()).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
