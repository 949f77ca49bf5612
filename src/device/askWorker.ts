/** Milliseconds in which a worker must run: its file may hang on the way, and then nothing else tells. */
const LONGEST_START = 30_000;

/** What a worker says before its reply: that it runs. */
export type Running = "running";

/** Part of a large answer: read piece by piece, it never holds the page up. */
export interface AnswerPart<Part> {
  readonly part: Part;
}

/**
 * Starts a worker, sends it one request, answers with its reply and ends it; `null` when the worker's file is missing or does
 * not come, the browser refuses it, or it fails. `onPart` is told of each {@link AnswerPart} that it sends before its reply.
 * `Request`, `Answer` and `Part` are the caller's types.
 */
export async function askWorker<Request, Answer extends object, Part = never>(
  start: () => Worker,
  request: Request,
  onPart: (part: Part) => void = () => undefined,
): Promise<Answer | null> {
  let worker: Worker | undefined;
  try {
    worker = start();
    return await answerOf<Request, Answer, Part>(worker, request, onPart);
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}

function answerOf<Request, Answer extends object, Part>(
  worker: Worker,
  request: Request,
  onPart: (part: Part) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, LONGEST_START);
    worker.addEventListener("message", ({ data }: MessageEvent<Running | Answer | AnswerPart<Part>>) => {
      clearTimeout(timer);
      if (data === "running") return;
      if ("part" in data) onPart(data.part);
      else resolve(data);
    });
    worker.addEventListener("error", reject);
    worker.postMessage(request);
  });
}
