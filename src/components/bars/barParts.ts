/** The lengths of a bar's parts: even the smallest part is visible, and only a full bar looks full. */
/** The length of a whole bar, in the unit of all lengths and positions below. */
export const BAR_LENGTH = 100;

/** The least length of a part, and the least gap between two different amounts: two pixels of a bar of 80. */
export const LEAST_LENGTH = 2.5;

/**
 * The lengths of a bar's parts, each of which holds an amount of zero or more; they add up to {@link BAR_LENGTH}, or to
 * nothing where all are zero.
 */
export function stackedLengths<Part extends string>(
  amounts: Readonly<Record<Part, number>>,
): Readonly<Record<Part, number>> {
  const parts = Object.keys(amounts) as Part[];
  const lengths = Object.fromEntries(parts.map((part) => [part, 0])) as Record<Part, number>;
  let longer = parts.filter((part) => amounts[part] > 0);
  let room = BAR_LENGTH;
  for (;;) {
    const total = longer.reduce((sum, part) => sum + amounts[part], 0);
    const shareOf = (part: Part) => (amounts[part] / total) * room;
    const small = longer.filter((part) => shareOf(part) < LEAST_LENGTH);
    if (small.length === 0) {
      for (const part of longer) lengths[part] = shareOf(part);
      return lengths;
    }
    // The longer parts share the rest.
    for (const part of small) lengths[part] = LEAST_LENGTH;
    room -= small.length * LEAST_LENGTH;
    longer = longer.filter((part) => !small.includes(part));
  }
}
