/** The day that it is now where the reader is, as an ISO date: `toISOString` tells Greenwich's, which is the day before until an hour or two past midnight. */
export function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
