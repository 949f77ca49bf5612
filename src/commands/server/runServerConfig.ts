import { resolve } from "node:path";
import { runCommand } from "../terminal/command.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { onlyOne } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { caddyConfig } from "./caddyConfig.ts";
import { nginxConfig } from "./nginxConfig.ts";
import { readServedSite } from "./servedSite.ts";

const SERVERS = { nginx: nginxConfig, caddy: caddyConfig };

const HELP = `Skriver en webservers konfiguration til et bygget site.

  npm run -s server-config -- nginx|caddy [valg] > aftale.conf

  --site MAPPE       det byggede site, som listerne læses af (dist)
  --root MAPPE       hvor sitet ligger på serveren (sitets egen mappe)
  --path /STI/       adressen under værten (/)
  --host NAVN        værtens navn; Caddy henter da selv et certifikat
  --listen PORT      port eller adresse:port (80)
  --logs MAPPE       hvor skærmenes meldinger logges (/var/log/nginx, /var/log/caddy)
  --frame OPRINDELSE hvis sider må vise sitet i en ramme, f.eks. https://intra.kommune.dk; kan gentages
  --brotli           nginx har modulet ngx_brotli
  -h, --help         denne hjælp

Slutkoder: 0 i orden, 2 forkert brug.
`;

/** Runs the command; returns the exit code. Never throws. */
export function runServerConfig(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: {
      site: { type: "string", default: "dist" },
      root: { type: "string" },
      path: { type: "string", default: "/" },
      host: { type: "string" },
      listen: { type: "string", default: "80" },
      logs: { type: "string" },
      frame: { type: "string", multiple: true, default: [] },
      brotli: { type: "boolean", default: false },
    },
    run: (values, positionals) => {
      const server = onlyOne(positionals, WHICH);
      if (server !== "nginx" && server !== "caddy") throw new UsageError(WHICH);
      const folder = resolve(terminal.folder, values.site);
      const config = SERVERS[server](readServedSite(folder, values.site), {
        root: plain("root", /^\/[\w./~-]*[\w~-]$/, values.root ?? folder),
        path: plain("path", /^\/(?:[\w.~-]+\/)*$/, values.path),
        host: values.host === undefined ? null : plain("host", /^[\w.-]+$/, values.host),
        listen: plain("listen", /^(?:[\w.-]+:)?\d+$/, values.listen),
        logs: plain("logs", /^\/[\w./~-]*[\w~-]$/, values.logs ?? `/var/log/${server}`),
        framedBy: values.frame.map((origin) => plain("frame", /^https?:\/\/[\w.-]+(?::\d+)?$/, origin)),
        hasBrotli: values.brotli,
      });
      terminal.out(config);
    },
  });
}

const WHICH = "Angiv nginx eller caddy.";

/** Nothing that would end a word or a line of a configuration gets into one. */
function plain(option: string, form: RegExp, value: string): string {
  if (form.test(value)) return value;
  throw new UsageError(`--${option} kan ikke være "${value}".`);
}
