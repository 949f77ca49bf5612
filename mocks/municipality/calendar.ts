/** The days of a made-up year of follow-ups. */
const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);

/** The day a follow-up is dated: the last in March after the year, the others spread over the year. ISO 8601. */
export function dayOf(year: number, number: number, rounds: number): string {
  if (number === rounds) return `${year + 1}-03-20`;
  const month = Math.max(1, Math.min(12, Math.round((12 * number) / rounds)));
  return `${year}-${String(month).padStart(2, "0")}-${number % 2 === 0 ? "25" : "22"}`;
}

/** A month some months after a day, in Danish: "august 2026". */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  return `${MONTHS[index % 12]} ${Math.floor(index / 12)}`;
}

/** "3. budgetopfølgning 2026"; the last round is named after its day. */
export function roundLabel(year: number, number: number, rounds: number): string {
  return number === rounds ? `31.12.${year}` : `${number}. budgetopfølgning ${year}`;
}
