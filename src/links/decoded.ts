/** A part of an address without its escapes; as it stands where somebody has mistyped one. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
