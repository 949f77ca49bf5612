import { eachVarint } from "../../../agreement/archive/varints.ts";
import type { CardPlace } from "./cardReader.ts";

/** Follow-ups that are numbered one after the other, as `followUpTraits.ts` has them. */
interface Cards {
  /** The numbers of their first initiatives. */
  readonly begins: Uint32Array;
  readonly initiatives: readonly number[];
  readonly partition: readonly number[];
  readonly start: readonly number[];
  readonly lengths: readonly Uint8Array[];
  /** How many cards lie together. */
  readonly ofGroup: number;
}

/** Finds where the card of an initiative is, by the initiative's number. */
export function cardPlaces({
  begins,
  initiatives,
  partition,
  start,
  lengths,
  ofGroup,
}: Cards): (number: number) => CardPlace {
  return (number) => {
    const followUp = lastAtMost(begins, number);
    const at = number - (begins[followUp] ?? 0);
    const group = Math.floor(at / ofGroup);
    let from = start[followUp] ?? 0;
    let to = from;
    let passed = 0;
    eachVarint(lengths[followUp] ?? new Uint8Array(), (length) => {
      if (passed < group) from += length;
      if (passed++ <= group) to += length;
    });
    return {
      partition: partition[followUp] ?? 0,
      group: { start: from, end: to },
      rows: Math.min(ofGroup, (initiatives[followUp] ?? 0) - group * ofGroup),
      row: at % ofGroup,
    };
  };
}

/** The last place of ascending numbers whose number is not larger. */
function lastAtMost(numbers: Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
