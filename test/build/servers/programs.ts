/** Where the web servers lie: unpacked by `.ci/servers`, or installed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ROOT } from "../../../src/commands/build/root.ts";

const UNPACKED = `${ROOT}node_modules/.cache/servers/root`;

const COMMANDS = { nginx: "nginx", apache: "apache2", caddy: "caddy" };
export type ServerName = keyof typeof COMMANDS;

/** What programs that are only unpacked need beside the environment of ours. */
export const LIBRARIES = { LD_LIBRARY_PATH: `${UNPACKED}/usr/lib/x86_64-linux-gnu` };

/** A program's path; `null` where it is not here or does not run. */
export function findServer(name: ServerName): string | null {
  const paths = [UNPACKED, "", "/usr/local"].flatMap((root) =>
    ["/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/"].map((folder) => `${root}${folder}${COMMANDS[name]}`),
  );
  const version = name === "caddy" ? "version" : "-v";
  const env = { ...process.env, ...LIBRARIES };
  return paths.find((path) => existsSync(path) && spawnSync(path, [version], { env }).status === 0) ?? null;
}

/** The folder of Apache's modules; `null` where it is not here. */
export function apacheModules(): string | null {
  const path = "/usr/lib/apache2/modules";
  return [`${UNPACKED}${path}`, path].find((candidate) => existsSync(candidate)) ?? null;
}

/** The module of nginx that sends what brotli has compressed; `null` where it is not here. */
export function brotliModule(): string | null {
  const path = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
  return [`${UNPACKED}${path}`, path].find((candidate) => existsSync(candidate)) ?? null;
}
