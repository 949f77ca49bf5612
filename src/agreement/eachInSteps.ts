/** What is made of each of many, in steps: one of them between two interruptions, which cost next to nothing. */
export function* eachInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Generator<void, Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}
