/** The import command, `npm run import -- FILE`. Its help is in `import/runImport.ts`. */
import { runImport } from "./import/runImport.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runImport(process.argv.slice(2), terminalOf("import"));
