/** All white space, non-breaking included, becomes single spaces. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
