/** An amount or another short thing that must stand on one line. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
