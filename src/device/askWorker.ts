/** Milliseconds in which a worker must run: its file may hang on the way, and then nothing else tells. */
const LONGEST_START = 30_000;

/** What a worker says before its reply: that it runs. */
export type Running = "running";

/**
 * Starts a worker, sends it one request, answers with its reply and ends it; `null` when the worker's file is missing or does
 * not come, the browser refuses it, or it fails. `Request` and `Answer` are the caller's types.
 */
export async function askWorker<Request, Answer>(
  start: () => Worker,
  request: Request,
): Promise<Answer | null> {
  let worker: Worker | undefined;
  try {
    worker = start();
    return await answerOf<Request, Answer>(worker, request);
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}

function answerOf<Request, Answer>(worker: Worker, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, LONGEST_START);
    worker.addEventListener("message", ({ data }: MessageEvent<Running | Answer>) => {
      clearTimeout(timer);
      if (data !== "running") resolve(data as Answer);
    });
    worker.addEventListener("error", reject);
    worker.postMessage(request);
  });
}
