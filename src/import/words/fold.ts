/** All white space, non-breaking included, becomes single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
