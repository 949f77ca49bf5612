import { expect, test } from "vitest";
import { findAmounts } from "../../../src/agreement/danish/amounts.ts";
import { largestJointAmount } from "../../../src/agreement/danish/jointAmounts.ts";

test.each([
  ["Der afsættes 23 mio. kr. til grunde, samt yderligere 45 mio. kr. til boliger.", 68],
  ["Der afsættes 23 mio. kr. til grunde og yderligere 45 mio. kr. til boliger.", 68],
  ["Der afsættes 2 mio. kr. samt 3 mio. kr.", 5],
  ["Der afsættes 2 mio. kr. Hertil kommer 3 mio. kr. og yderligere 1 mio. kr.", 6],
  ["Der afsættes 5 mio. kr., heraf 3 mio. kr. til drift.", 5],
  ["Der afsættes 5 mio. kr., samt heraf 3 mio. kr. til drift.", 5],
  ["Beløbet er 3 mio. kr. mod 5 mio. kr. året før.", 5],
])("%s", (text, millions) => {
  expect(largestJointAmount(text, findAmounts(text).amounts)).toBe(millions * 1_000_000);
});
