import { anyOf, type Bits, bothOf, noBits, withoutBits } from "../../../agreement/filter/bits.ts";
import type { AnyWord, QueryWords, TermWords } from "./matchWords.ts";
import type { PlacesReader } from "./placesReader.ts";

/** The initiatives that a query is asked of, by their numbers. */
interface Numbers {
  /** One more than the last. */
  readonly count: number;
  /** All of them; asked for only where an alternative has nothing that is to be found. */
  readonly all: () => Bits;
}

/** Where words stand, and by how much the numbers there are moved. */
interface Places {
  readonly reader: PlacesReader;
  readonly offset: number;
}

/** The initiatives that have a query's words; of words that must stand next to each other, those that have them anywhere. */
export async function queryBits(
  query: QueryWords,
  { count, all }: Numbers,
  places: readonly Places[],
): Promise<Bits> {
  const ofAny = async (words: AnyWord) => {
    const bits = noBits(count);
    await Promise.all(places.map(({ reader, offset }) => reader.add(words, bits, offset)));
    return bits;
  };
  const ofEach = async <T>(items: readonly T[], bitsOf: (item: T) => Promise<Bits>) =>
    (await Promise.all(items.map(bitsOf))).reduce(bothOf);
  const ofEither = async <T>(items: readonly T[], bitsOf: (item: T) => Promise<Bits>) =>
    anyOf(await Promise.all(items.map(bitsOf)), count);
  const withWords = ({ ways }: TermWords) => ofEither(ways, (way) => ofEach(way, ofAny));
  return await ofEither(query, async (terms) => {
    const wanted = terms.filter(({ isExcluded }) => !isExcluded);
    // What has all words of a phrase need not have the phrase: that only the texts tell.
    const unwanted = terms.filter(({ isExcluded, isExact }) => isExcluded && isExact);
    const [bits, others] = await Promise.all([
      wanted.length === 0 ? all() : ofEach(wanted, withWords),
      ofEither(unwanted, withWords),
    ]);
    return withoutBits(bits, others);
  });
}
