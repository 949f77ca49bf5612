/** The command that withdraws a follow-up, `npm run unpublish -- ID --from FOLDER`. */
import { terminalOf } from "./terminal/terminal.ts";
import { runUnpublish } from "./unpublish/runUnpublish.ts";

process.exitCode = await runUnpublish(process.argv.slice(2), terminalOf("unpublish"));
