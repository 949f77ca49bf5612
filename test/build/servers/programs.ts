/** Where the web servers lie: unpacked by `.ci/servers`, or installed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ROOT } from "../../../src/commands/build/root.ts";

const UNPACKED = `${ROOT}node_modules/.cache/servers/root`;

/** A program's path; `null` where it is not here or does not run. */
export function findServer(name: "nginx" | "caddy"): string | null {
  const paths = [UNPACKED, "", "/usr/local"].flatMap((root) =>
    ["/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/"].map((folder) => `${root}${folder}${name}`),
  );
  const version = name === "nginx" ? "-v" : "version";
  return paths.find((path) => existsSync(path) && spawnSync(path, [version]).status === 0) ?? null;
}

/** The module of nginx that sends what brotli has compressed; `null` where it is not here. */
export function brotliModule(): string | null {
  const path = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
  return [`${UNPACKED}${path}`, path].find((candidate) => existsSync(candidate)) ?? null;
}
