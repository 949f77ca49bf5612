/** Starts real web servers with the configuration that our command writes. */
import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServerConfig } from "../../../src/commands/server/runServerConfig.ts";
import { recordedTerminal } from "../../commands/terminal/recordedTerminal.ts";
import { freePort } from "../../journeys/freePort.ts";
import { apacheModules, brotliModule, LIBRARIES, type ServerName } from "./programs.ts";

export interface RunningServer {
  /** The site's address, with a slash at the end. */
  readonly url: string;
  /** The folder of its logs. */
  readonly logs: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built site in `site` under `path`; answers when it does. */
export async function startServer(
  name: ServerName,
  program: string,
  { site, path }: { readonly site: string; readonly path: string },
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const origin = `127.0.0.1:${await freePort()}`;
  const brotli = name === "nginx" && brotliModule() !== null ? ["--brotli"] : [];
  const options = [
    "--site",
    readableTo(name, site, folder),
    "--path",
    path,
    "--listen",
    origin,
    "--logs",
    folder,
  ];
  writeFileSync(join(folder, "site.conf"), await written([name, ...options, ...brotli]));
  const server = spawn(program, CALLS[name](folder), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...LIBRARIES, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = "";
  server.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://${origin}${path}`;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, logs: folder, stop };
}

async function written(args: readonly string[]): Promise<string> {
  const { terminal, said } = recordedTerminal("/");
  if ((await runServerConfig(args, terminal)) !== 0) throw new Error(said.err);
  return said.out;
}

/** What stands around a server's configuration: no daemon, and every file of its own in one folder. */
function nginxCall(folder: string): readonly string[] {
  const module = brotliModule();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  // Started by root, it would read the site as nobody, who may not.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const config = `${module === null ? "" : `load_module ${module};`} ${user} daemon off; pid ${folder}/pid;
events {}
http { access_log off; ${temporary.join(" ")} include ${folder}/site.conf; }
`;
  writeFileSync(join(folder, "nginx.conf"), config);
  return ["-c", join(folder, "nginx.conf"), "-e", "stderr"];
}

function caddyCall(folder: string): readonly string[] {
  const config = `{\n\tadmin off\n\tauto_https off\n}\nimport ${folder}/site.conf\n`;
  writeFileSync(join(folder, "Caddyfile"), config);
  return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
}

/** Apache serves as another than root, who may not read the site where it is built. */
function readableTo(name: ServerName, site: string, folder: string): string {
  if (name !== "apache" || process.getuid?.() !== 0) return site;
  chmodSync(folder, 0o755);
  cpSync(site, join(folder, "site"), { recursive: true });
  return join(folder, "site");
}

const MODULES =
  "alias authz_core deflate dir filter headers mime mpm_event negotiation reqtimeout rewrite setenvif".split(
    " ",
  );

function apacheCall(folder: string): readonly string[] {
  const user = process.getuid?.() === 0 ? "User nobody\nGroup nogroup\n" : "";
  const modules = MODULES.map((one) => `LoadModule ${one}_module ${apacheModules()}/mod_${one}.so\n`);
  const site = readFileSync(join(folder, "site.conf"), "utf8");
  const origin = /<VirtualHost (.*)>/.exec(site)?.[1];
  // As Debian has it: endings that would take a compressed file for an archive, or for one in Breton.
  const config = `${modules.join("")}${user}ServerRoot ${folder}
ServerName localhost
Listen ${origin}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
TypesConfig /dev/null
AddType application/x-gzip .gz
AddLanguage br .br
<Directory />
Require all denied
</Directory>
Include ${folder}/site.conf
`;
  writeFileSync(join(folder, "apache.conf"), config);
  return ["-DFOREGROUND", "-f", join(folder, "apache.conf")];
}

const CALLS = { nginx: nginxCall, apache: apacheCall, caddy: caddyCall };

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
