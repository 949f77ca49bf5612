/** The command that checks anyone's feeds, `npm run check-feed -- FILE|FOLDER|URL`. Its help is in `check/runCheck.ts`. */
import { runCheck } from "./check/runCheck.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runCheck(process.argv.slice(2), terminalOf("check-feed"));
