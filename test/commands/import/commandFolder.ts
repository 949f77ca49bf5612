/** A folder of its own for each test of the import command, and the command run in it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach } from "vitest";
import { runImport } from "../../../src/commands/import/runImport.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { recordedTerminal } from "../terminal/recordedTerminal.ts";

/** The feeds as they are committed. */
export const feeds = fileURLToPath(new URL("../../../public/feed/", import.meta.url));
export const ID = "ballerup-2017-oekonomiudvalget";
export const committed = readFileSync(join(feeds, `${ID}.json`), "utf8");

/** For a test file: every test gets an empty folder. */
export function commandFolder() {
  let path = "";
  beforeEach(() => {
    path = folderWith();
  });
  return {
    path: (...parts: string[]) => join(path, ...parts),
    read: (...parts: string[]) => readFileSync(join(path, ...parts), "utf8"),
    write: (name: string, content: string | Uint8Array) => writeFileSync(join(path, name), content),
    /** Runs the command there, without a process of its own. */
    run: async (...args: string[]) => {
      const { terminal, said } = recordedTerminal(path);
      const status = await runImport(args, terminal);
      return { status, stdout: said.out, stderr: said.err };
    },
  };
}
