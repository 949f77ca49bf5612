/**
 * The answer of a worker that is started for one request and ended after it; `null` when there is none to answer: its
 * file is gone, the browser refuses it, or it failed. The caller says what a request and an answer are.
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
    worker.addEventListener("message", (event: MessageEvent<Answer>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(`The worker failed: ${event.message}`)));
    worker.postMessage(request);
  });
}
