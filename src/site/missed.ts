/** Told when it becomes known that code is missing, and when it is no longer missed. */
export const MISSED = "aftaleoverblik:missed";

let parts = 0;

export function tellMissed(): void {
  dispatchEvent(new Event(MISSED));
}

/** Says that the screen that stands there lacks a part; answers how to take that back. */
export function missPart(): () => void {
  parts += 1;
  tellMissed();
  return () => {
    parts -= 1;
    tellMissed();
  };
}

export function isPartMissing(): boolean {
  return parts > 0;
}
