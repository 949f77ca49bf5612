/** The import command, `npm run import -- FILE`. Its help is in `import/help.ts`. */
import { runCommand } from "./import/runCommand.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runCommand(process.argv.slice(2), terminalOf("import"));
