/** The command for paper, `npm run handout -- FEED --out FILE.pdf`. */
import { HELP, makeHandout } from "./handout/makeHandout.ts";
import { runFeedCommand } from "./terminal/feedCommand.ts";
import { terminalOf } from "./terminal/terminal.ts";

const terminal = terminalOf("handout");
process.exitCode = await runFeedCommand(process.argv.slice(2), terminal, HELP, (request) =>
  makeHandout(request, terminal),
);
