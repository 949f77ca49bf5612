import { spawnSync } from "node:child_process";
import { ROOT } from "../root.ts";

/** The commit that the sources are of. */
export interface Commit {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** True where files that git knows are not as the commit has them. */
  readonly isChanged: boolean;
}

/** The last commit of the project; `null` where its folder is no repository of its own, or there is no git. */
export function lastCommit(): Commit | null {
  // In an unpacked archive, git would answer for a repository around it.
  if (git("rev-parse", "--show-prefix") !== "") return null;
  const found = /^([0-9a-f]{40,64}) (\d+)$/.exec(git("log", "-1", "--format=%H %ct") ?? "");
  if (found === null) return null;
  const [, id = "", seconds] = found;
  const isChanged = git("status", "--porcelain", "--untracked-files=no") !== "";
  return { id, time: new Date(Number(seconds) * 1000).toISOString(), isChanged };
}

function git(...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
