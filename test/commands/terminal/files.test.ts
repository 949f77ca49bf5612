import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const feed = fileURLToPath(
  new URL("../../../public/feed/ballerup-2017-oekonomiudvalget.json", import.meta.url),
);

/** As a process of its own: what hangs in the system cannot be ended from within. */
function start(command: string, ...args: readonly string[]) {
  const script = fileURLToPath(new URL(`../../../src/commands/${command}.ts`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    timeout: 20_000,
    killSignal: "SIGKILL",
  });
  return { status, stderr };
}

test.skipIf(!existsSync("/proc/self"))(
  "a folder that no one can make there ends with 2 and is named, where Node.js tries without an end",
  { timeout: 60_000 },
  () => {
    for (const [command, out, shown] of [
      ["tidy", "/proc/nej", "/proc/nej/ballerup-2017-oekonomiudvalget-milestones.csv"],
      ["report", "/proc/nej/a/b.docx", "/proc/nej/a/b.docx"],
    ] as const) {
      expect(start(command, feed, "--out", out)).toEqual({
        status: 2,
        stderr: `${shown} kan ikke skrives: filen eller mappen findes ikke.\n`,
      });
    }
  },
);
