/**
 * True for the address of a screen that reads the archive: the catalogue of thousands of follow-ups is larger than all that it
 * reads of that.
 */
export function readsArchive(hash: string): boolean {
  return /^#?\/~(?:soeg|center)\b/.test(hash);
}
