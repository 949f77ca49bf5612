/** The command for other tools' data, `npm run tidy -- FEED`. What it does and answers stands in `tidy/runTidy.ts`. */
import { callersFolder } from "./terminal/terminal.ts";
import { runTidy } from "./tidy/runTidy.ts";

process.exitCode = runTidy(process.argv.slice(2), {
  folder: callersFolder("tidy", process.env, process.cwd()),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
