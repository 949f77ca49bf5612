/** Where the command was called: the folder that its paths start from, and the two streams it answers on. */
export interface Terminal {
  readonly folder: string;
  /** Standard output: the feed, or the help. */
  readonly out: (text: string) => void;
  /** Reports and what went wrong. */
  readonly err: (text: string) => void;
}

/**
 * The caller's folder. npm starts a `script` in the project's own and keeps the caller's in `INIT_CWD`; inherited
 * from another script that variable says nothing of ours.
 */
function callersFolder(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string {
  const { npm_lifecycle_event: running, INIT_CWD: folder } = env;
  return running === script && folder !== undefined ? folder : cwd;
}

/** The terminal of a `script` of package.json, as this process has it. */
export function terminalOf(script: string): Terminal {
  // A reader of our output that has seen enough (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    folder: callersFolder(script, process.env, process.cwd()),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
