/**
 * An initiative or a theme as the screens name it, number and title in one cell: alone, a spreadsheet would take "7.06"
 * for a day or an amount.
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
