/** How many are made between two interruptions. */
const STEP = 100;

/** What is made of each of many, in steps. */
export function* eachInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Generator<void, readonly Made[]> {
  const made: Made[] = [];
  for (const [place, item] of items.entries()) {
    if (place % STEP === STEP - 1) yield;
    made.push(make(item));
  }
  return made;
}
