import { spawnSync } from "node:child_process";
import { ROOT } from "./root.ts";

/**
 * Builds the site into a folder by the same command as a release: for commands, tests and pictures. Source maps, which a release
 * lacks, tell a test which modules a script was made from; they lie beside the scripts, which do not name them.
 */
export function buildSite(folder: string, { sourcemap = false } = {}): void {
  // In a process of its own: inside Vitest NODE_ENV is "test" and would give a development build of React.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const args = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--outDir",
    folder,
    "--emptyOutDir",
    "--logLevel",
    "warn",
    ...(sourcemap ? ["--sourcemap", "hidden"] : []),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
