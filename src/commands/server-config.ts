/** The command that writes a web server's configuration, `npm run server-config -- nginx|apache|caddy|iis`. Its help is in `server/runServerConfig.ts`. */
import { runServerConfig } from "./server/runServerConfig.ts";
import { terminalOf } from "./terminal/terminal.ts";

process.exitCode = await runServerConfig(process.argv.slice(2), terminalOf("server-config"));
