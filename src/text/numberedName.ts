/**
 * An initiative or a theme as the document heads it: `7.06. Styrket indsats mod socialt bedrageri`. Files name them in one
 * cell: a spreadsheet would take "7.06" alone for a day or an amount.
 */
export function numberedName({
  number,
  title,
}: {
  readonly number: string | null;
  readonly title: string;
}): string {
  return number === null ? title : `${number}. ${title}`;
}
