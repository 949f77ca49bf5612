/** A part of the program that could not be fetched, with the reason as `cause`. */
export class MissingCodeError extends Error {
  override readonly name = "MissingCodeError";
}

/** The browsers' messages when a dynamic import cannot be fetched, and Vite's when it cannot preload a style sheet. */
const IMPORT_FAILED = /dynamically imported module|module script failed|preload CSS/i;

/** True for the failure of a dynamic import whose code could not be fetched; false where code ran and failed. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof MissingCodeError || (error instanceof Error && IMPORT_FAILED.test(error.message));
}
