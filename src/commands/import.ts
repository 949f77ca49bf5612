/** The import command, `npm run import -- FILE`. What it does and answers stands in `import/help.ts`. */
import { runCommand } from "./import/runCommand.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runCommand(process.argv.slice(2), terminalOf("import"));
