/** The command for publishing, `npm run publish-feed -- FILE… --to FOLDER`. Its help is in `publish/runPublish.ts`. */
import { runPublish } from "./publish/runPublish.ts";
import { terminalOf } from "./terminal/terminal.ts";

/** What watching does when it is asked to stop is finished first; asked a second time, the process is killed. */
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

process.exitCode = await runPublish(process.argv.slice(2), terminalOf("publish-feed"), {
  stop: stopping.signal,
});
