/** An address that others can follow; `null` for one on a disk, which would only tell where somebody keeps files. */
export function sharedLink(address: string): string | null {
  return /^https?:/.test(address) ? address : null;
}
