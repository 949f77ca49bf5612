import { expect, test } from "vitest";
import { memoizedText } from "../../src/agreement/memoizedText.ts";

test("a text is read again only once a thousand others have been read since", () => {
  const read: string[] = [];
  const lengthOf = memoizedText((text) => {
    read.push(text);
    return { length: text.length };
  });
  const first = lengthOf("ab");
  expect(lengthOf("ab")).toBe(first);
  for (let number = 0; number < 999; number++) lengthOf(`${number}`);
  expect(lengthOf("ab")).toBe(first);
  lengthOf("one more");
  expect(lengthOf("ab")).toEqual({ length: 2 });
  expect(read.filter((text) => text === "ab")).toHaveLength(2);
});
