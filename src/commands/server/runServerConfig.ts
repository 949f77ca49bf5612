import { resolve } from "node:path";
import { runCommand } from "../terminal/command.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { onlyOne } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { apacheConfig } from "./apacheConfig.ts";
import { caddyConfig } from "./caddyConfig.ts";
import { iisConfig } from "./iisConfig.ts";
import { nginxConfig } from "./nginxConfig.ts";
import { readServedSite } from "./servedSite.ts";

const SERVERS = { nginx: nginxConfig, apache: apacheConfig, caddy: caddyConfig, iis: iisConfig };
const LOGS = { nginx: "/var/log/nginx", apache: "/var/log/apache2", caddy: "/var/log/caddy", iis: "" };

const HELP = `Skriver en webservers konfiguration til et bygget site.

  npm run -s server-config -- nginx|apache|caddy [valg] > aftale.conf
  npm run -s server-config -- iis [valg] > dist/web.config

  --site MAPPE       det byggede site, som listerne læses af (dist)
  --root MAPPE       hvor sitet ligger på serveren (sitets egen mappe)
  --path /STI/       adressen under værten (/)
  --host NAVN        værtens navn; uden det svarer sitet for alle
  --listen PORT      port eller adresse:port (80; Caddy med --host: 443, med et certifikat, den selv henter)
  --logs MAPPE       hvor skærmenes meldinger logges (serverens egen)
  --frame OPRINDELSE hvis sider må vise sitet i en ramme, f.eks. https://intra.kommune.dk; kan gentages
  --brotli           nginx har modulet ngx_brotli

IIS' web.config gælder den mappe, den ligger i; kun --site og --frame hører til den.
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
      listen: { type: "string" },
      logs: { type: "string" },
      frame: { type: "string", multiple: true, default: [] },
      brotli: { type: "boolean", default: false },
    },
    run: (values, positionals) => {
      const server = onlyOne(positionals, WHICH);
      if (!isServer(server)) throw new UsageError(WHICH);
      if (server === "iis") refuseOthers(values);
      const folder = resolve(terminal.folder, values.site);
      const config = SERVERS[server](readServedSite(folder, values.site), {
        root: plain("root", FOLDER, values.root ?? folder),
        path: plain("path", /^\/(?:[\w.~-]+\/)*$/, values.path),
        host: values.host === undefined ? null : plain("host", /^[\w.-]+$/, values.host),
        listen: values.listen === undefined ? null : plain("listen", LISTEN, values.listen),
        logs: values.logs === undefined ? LOGS[server] : plain("logs", FOLDER, values.logs),
        framedBy: values.frame.map((origin) => plain("frame", /^https?:\/\/[\w.-]+(?::\d+)?$/, origin)),
        hasBrotli: values.brotli,
      });
      terminal.out(config);
    },
  });
}

const WHICH = "Angiv nginx, apache, caddy eller iis.";
const FOLDER = /^\/[\w./~-]*[\w~-]$/;
const LISTEN = /^(?:[\w.-]+:)?\d+$/;

function isServer(name: string): name is keyof typeof SERVERS {
  return Object.hasOwn(SERVERS, name);
}

/** IIS has where the site is and how it is reached in settings of its own. */
function refuseOthers({ root, host, listen, logs, path, brotli }: Readonly<Record<string, unknown>>): void {
  const others = Object.entries({ root, host, listen, logs, path: path !== "/", brotli });
  const given = others.find(([, value]) => value !== undefined && value !== false);
  if (given !== undefined)
    throw new UsageError(`--${given[0]} hører ikke til IIS: det sættes op i IIS selv.`);
}

/** Nothing that would end a word or a line of a configuration gets into one. */
function plain(option: string, form: RegExp, value: string): string {
  if (form.test(value)) return value;
  throw new UsageError(`--${option} kan ikke være "${value}".`);
}
