/** A browser that is not the one of all other tests: just enough of it to open a screen and look at it. */
import { spawnSync } from "node:child_process";

export interface OtherBrowser {
  /** Gives the page this many CSS pixels in its window. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Goes to an address through an empty page, as a reader who comes from elsewhere. */
  readonly open: (url: string) => Promise<void>;
  /** What an expression answers in the page, or the promise that it answers; JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** True where a program is on this machine and runs. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--help"]).status === 0;
}
