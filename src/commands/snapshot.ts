/** The command that renews the first picture of a published site, `npm run snapshot -- FOLDER`. */
import { renewSnapshot } from "./snapshot/renewSnapshot.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await renewSnapshot(process.argv.slice(2), terminalOf("snapshot"));
