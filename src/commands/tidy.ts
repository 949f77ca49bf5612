/** The command for other tools' data, `npm run tidy -- FEED`. Its help is in `tidy/runTidy.ts`. */
import { terminalOf } from "./terminal/terminal.ts";
import { runTidy } from "./tidy/runTidy.ts";

process.exitCode = await runTidy(process.argv.slice(2), terminalOf("tidy"));
