import { expect, test } from "vitest";
import { wallText } from "../../src/text/wall.ts";

test("who only lacks money is one other, or several", () => {
  const { onlyMoney } = wallText.da.overview;
  expect([1, 3].map(onlyMoney)).toEqual(["1 anden mangler kun penge", "3 andre mangler kun penge"]);
});
