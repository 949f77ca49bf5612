/** Asks a site's archive from a page. Its code, and hyparquet's, is a worker's own, which starts with the first question. */
import { FeedError } from "../errors.ts";
import { fetchText } from "../fetchText.ts";
import { archiveListAddress } from "./archiveListAddress.ts";
import type { ArchiveMessage, ArchiveReply, Method } from "./archiveMessages.ts";
import type { ArchiveService } from "./archiveService.ts";

type RequestOf<M extends Method> = Parameters<ArchiveService[M]>[0];
type AnswerOf<M extends Method> = Awaited<ReturnType<ArchiveService[M]>>;

/** Milliseconds in which the worker must run: its file may hang on the way, and then nothing else tells. */
const LONGEST_START = 30_000;

type Ask = (message: Omit<ArchiveMessage, "number">) => Promise<unknown>;

let asked: Promise<Ask> | null = null;

/**
 * Asks the archive beside the catalogue at an absolute address.
 *
 * @throws {FeedError} `not-found` where the site has no archive, and whatever keeps its files from being read.
 */
export async function askArchive<M extends Method>(
  catalogue: string,
  method: M,
  request: RequestOf<M>,
): Promise<AnswerOf<M>> {
  asked ??= startWorker();
  const ask: Ask = await asked.catch(() => {
    // The next question tries again.
    asked = null;
    throw new FeedError({ reason: "unreachable", url: catalogue });
  });
  return (await ask({ catalogue, method, request })) as AnswerOf<M>;
}

/**
 * Starts the worker and has it fetch what every search needs, for a screen whose code is still on its way. The archive's list is
 * fetched beside the worker's code; all else that is asked waits for both.
 */
export function prepareArchive(catalogue: string): void {
  if (asked !== null) return;
  const list = fetchText(archiveListAddress(catalogue)).catch(() => null);
  asked = Promise.all([startWorker(), list]).then(([ask, request]) => {
    ask({ catalogue, method: "prepare", request }).catch(() => undefined);
    return ask;
  });
  // Who asks for something is told.
  asked.catch(() => undefined);
}

/** Rejects where the worker does not run. */
function startWorker(): Promise<Ask> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./archive.worker.ts", import.meta.url), { type: "module" });
    const waiting = new Map<number, (reply: ArchiveReply) => void>();
    let last = 0;
    const timer = setTimeout(() => fail(), LONGEST_START);
    const fail = () => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error("no worker"));
    };
    const ask: Ask = async (message) => {
      const reply = await new Promise<ArchiveReply>((answered) => {
        last += 1;
        waiting.set(last, answered);
        worker.postMessage({ ...message, number: last } satisfies ArchiveMessage);
      });
      if ("failure" in reply) throw new FeedError(reply.failure);
      if ("broken" in reply) throw new Error(reply.broken);
      return reply.answer;
    };
    worker.addEventListener("message", ({ data }: MessageEvent<"running" | ArchiveReply>) => {
      if (data === "running") {
        clearTimeout(timer);
        resolve(ask);
        return;
      }
      waiting.get(data.number)?.(data);
      waiting.delete(data.number);
    });
    worker.addEventListener("error", fail);
  });
}
