/** The command for other tools' data, `npm run tidy -- FEED`. What it does and answers stands in `tidy/runTidy.ts`. */
import { terminalOf } from "./terminal/terminal.ts";
import { runTidy } from "./tidy/runTidy.ts";

process.exitCode = runTidy(process.argv.slice(2), terminalOf("tidy"));
