/** The command for publishing, `npm run publish-feed -- FILE… --to FOLDER`. Its help is in `publish/help.ts`. */
import { runPublish } from "./publish/runPublish.ts";
import { stopSignal } from "./terminal/stopSignal.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runPublish(process.argv.slice(2), terminalOf("publish-feed"), {
  stop: stopSignal(),
});
