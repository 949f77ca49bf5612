import type { Terminal } from "../../../src/commands/terminal/terminal.ts";

/** A terminal in a folder, and all that a command has said on it so far. */
export function recordedTerminal(folder: string): {
  readonly terminal: Terminal;
  readonly said: { readonly out: string; readonly err: string };
} {
  const said = { out: "", err: "" };
  const terminal: Terminal = {
    folder,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  return { terminal, said };
}

/** Runs a command in a folder: the status it ends with, and all that it said. */
export async function runIn(
  folder: string,
  command: (args: readonly string[], terminal: Terminal) => number | Promise<number>,
  args: readonly string[],
) {
  const { terminal, said } = recordedTerminal(folder);
  const status = await command(args, terminal);
  return { status, ...said };
}
