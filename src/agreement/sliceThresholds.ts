/** Of how many initiatives work is felt: of more it is done in slices, behind what is drawn or before it. */

/** Work that goes through their facts. */
export const MANY_FACTS = 20_000;

/** Work that reads their texts for words. */
export const MANY_TEXTS = 2000;

/** Work that asks what their texts mean. */
export const MANY_MEANINGS = 200;
