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
  EDQUOT: "der er ikke plads på drevet",
  EFBIG: "filen er for stor",
  ERR_FS_FILE_TOO_LARGE: "filen er for stor",
  ELOOP: "stiens henvisninger går i ring",
  EBUSY: "et andet program bruger filen",
  EIO: "drevet svarer med en fejl",
};

/** Runs a file operation whose failure is the caller's mistake, and says it in Danish. `verb`: "læses", "skrives". */
export function onPath<T>(path: string, verb: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw new PathError(pathMessage(path, verb, error), { cause: error });
  }
}

/** Why a path cannot be read or written. */
export function pathMessage(path: string, verb: string, error: unknown): string {
  return `${path} kan ikke ${verb}: ${REASONS[codeOf(error)] ?? messageOf(error)}.`;
}

/** The caller's mistake that the system's error is, where it names a path and a reason that is known here; else what was thrown. */
export function withPath(error: unknown): unknown {
  if (!(error instanceof Error && "path" in error) || REASONS[codeOf(error)] === undefined) return error;
  return new PathError(pathMessage(String(error.path), "bruges", error), { cause: error });
}

/** The system's name for an error, such as `ENOENT`; empty where it is not the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
