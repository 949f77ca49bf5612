/** The page's address if others can open it; `null` for a file on a disk, whose path would only tell where somebody keeps files. */
export function sharedLink(address: string): string | null {
  return /^https?:/.test(address) ? address : null;
}
