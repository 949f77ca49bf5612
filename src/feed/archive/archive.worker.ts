/** Runs in a worker, which stays: reads a site's archive and answers what the page asks of it. */
import type { Running } from "../../device/askWorker.ts";
import { FeedError } from "../errors.ts";
import type { ArchiveMessage, ArchiveReply } from "./archiveMessages.ts";
import { type ArchiveService, archiveService } from "./archiveService.ts";

const services = new Map<string, ArchiveService>();

postMessage("running" satisfies Running);
addEventListener("message", ({ data }: MessageEvent<ArchiveMessage>) => void answer(data));

async function answer({ number, catalogue, method, request }: ArchiveMessage): Promise<void> {
  const service = services.get(catalogue) ?? archiveService(catalogue);
  services.set(catalogue, service);
  const ask = service[method] as (request: unknown) => Promise<unknown>;
  try {
    send({ number, answer: await ask(request) });
  } catch (error) {
    if (error instanceof FeedError) send({ number, failure: error.failure });
    else send({ number, broken: String(error) });
  }
}

function send(reply: ArchiveReply): void {
  postMessage(reply);
}
