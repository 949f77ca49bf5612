import { renameSync } from "node:fs";
import { codeOf } from "./mistakes.ts";

/** Moves a file, over another one if need be. */
export function moveFile(from: string, to: string): void {
  untilFree(() => renameSync(from, to), { isWindows: process.platform === "win32", wait });
}

/** What Windows answers while another program has the file open, and also where a person may not write. */
const HELD = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Milliseconds until the next try; all together some six seconds. */
const WAITS = [10, 20, 50, 100, 200, 400, 800, 1500, 3000];

/** Windows replaces no file that a web server or a virus scanner has open, which is a matter of moments: it is tried again. */
export function untilFree(
  act: () => void,
  { isWindows, wait: rest }: { readonly isWindows: boolean; readonly wait: (milliseconds: number) => void },
): void {
  for (const milliseconds of isWindows ? WAITS : []) {
    try {
      act();
      return;
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      rest(milliseconds);
    }
  }
  act();
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
