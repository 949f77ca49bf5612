/** A mistake in how the command was called; its message is for the person who called it. */
export class UsageError extends Error {}

/** A path that cannot be read or written. */
export class PathError extends UsageError {}

/** A file that could be read and is not what the command takes. */
export class InputRefused extends PathError {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "filen eller mappen findes ikke",
  ENOTDIR: "en del af stien er ikke en mappe",
  EISDIR: "det er en mappe",
  EEXIST: "en del af stien er ikke en mappe",
  EACCES: "adgangen er nægtet",
  EPERM: "adgangen er nægtet",
  EROFS: "drevet er skrivebeskyttet",
  ENOSPC: "der er ikke plads på drevet",
  ENAMETOOLONG: "navnet er for langt",
  ERR_FS_FILE_TOO_LARGE: "filen er for stor",
};

/** Runs a file operation whose failure is the caller's mistake, and says it in Danish. `verb`: "læses", "skrives". */
export function onPath<T>(path: string, verb: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new PathError(`${path} kan ikke ${verb}: ${REASONS[code] ?? messageOf(error)}.`, { cause: error });
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
