/** A text whose amounts have non-breaking spaces: they stay on one line, and the words around them may break. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d|DKK) | (?=kr\.|million)/g, "\u00a0");
}
