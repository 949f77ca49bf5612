/** Compares texts by their characters, as ids and days are sorted; names are sorted as their readers do. For `sort`. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
