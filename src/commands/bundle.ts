/** The command for the case archive, `npm run bundle -- FEED --out FILE.html`. */
import { HELP, makeBundle } from "./bundle/makeBundle.ts";
import { runFeedCommand } from "./terminal/feedCommand.ts";
import { terminalOf } from "./terminal/terminal.ts";

const terminal = terminalOf("bundle");
process.exitCode = await runFeedCommand(process.argv.slice(2), terminal, HELP, (request) =>
  makeBundle(request, terminal),
);
