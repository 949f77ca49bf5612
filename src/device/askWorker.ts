/**
 * Starts a worker, sends it one request, answers with its reply and ends it; `null` when the worker's file is missing, the
 * browser refuses it, or it fails. `Request` and `Answer` are the caller's types.
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
