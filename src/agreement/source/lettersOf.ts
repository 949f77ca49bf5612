/** The letters and digits of a text, by which words are found again whatever stands between them. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
