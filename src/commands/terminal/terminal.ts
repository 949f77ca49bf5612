/** Where the command was called: the folder that its paths start from, and the two streams it answers on. */
export interface Terminal {
  readonly folder: string;
  /** The feed, or the help that was asked for. */
  readonly out: (text: string) => void;
  /** Reports and what went wrong. */
  readonly err: (text: string) => void;
}

/**
 * The caller's folder. npm starts a `script` in the project's own and keeps the caller's in `INIT_CWD`; inherited
 * from another script that variable says nothing of ours.
 */
export function callersFolder(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string {
  const { npm_lifecycle_event: running, INIT_CWD: folder } = env;
  return running === script && folder !== undefined ? folder : cwd;
}
