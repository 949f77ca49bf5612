/** The command for Word documents, `npm run report -- FEED --out FILE.docx`. Its help is in `report/runReport.ts`. */
import { runReport } from "./report/runReport.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runReport(process.argv.slice(2), terminalOf("report"));
