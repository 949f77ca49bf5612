import { expect, test } from "vitest";
import { traitsAreKnown } from "../../src/agreement/filter/traits.ts";
import { preloadScreen } from "../../src/app/routes.ts";
import { agreementOf } from "../fixtures/smallFollowUp.ts";

test("what the list needs of many thousands is worked out before it is first drawn, for no other screen", async () => {
  const many = agreementOf(
    Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`a${index}`, ["sur"] as const])),
  );
  await preloadScreen("#/x/kilde", many);
  expect(traitsAreKnown(many)).toBe(false);
  await preloadScreen("#/x/indsatser", many);
  expect(traitsAreKnown(many)).toBe(true);
}, 30_000);
