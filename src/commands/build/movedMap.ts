/** The digits of a source map's numbers: five bits each, and a sixth where more follow. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The mappings of a script's source map after each `letter` of its code has become an escape, which takes `more` columns more. Other
 * numbers of a mapping than its column in the script stay.
 */
export function movedMappings(mappings: string, code: string, letter: RegExp, more: number): string {
  const lines = code.split("\n");
  return mappings
    .split(";")
    .map((segments, line) => {
      const escaped = Array.from((lines[line] ?? "").matchAll(letter), ({ index }) => index);
      let column = 0;
      let passed = 0;
      return segments.replace(/(?<=^|,)[g-z0-9+/]*[A-Za-f]/g, (digits) => {
        const step = readNumber(digits);
        const before = passed;
        column += step;
        while ((escaped[passed] ?? column) < column) passed += 1;
        return writeNumber(step + more * (passed - before));
      });
    })
    .join(";");
}

/** Columns of a line only grow: none of these numbers has a sign. */
function readNumber(digits: string): number {
  return [...digits].reduceRight((value, digit) => value * 32 + (DIGITS.indexOf(digit) & 31), 0) >> 1;
}

function writeNumber(value: number): string {
  let rest = value << 1;
  let digits = "";
  for (; rest > 31; rest >>= 5) digits += DIGITS[(rest & 31) | 32];
  return digits + DIGITS[rest];
}
