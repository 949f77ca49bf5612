import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { HitSteps } from "../../../src/components/source/HitSteps.tsx";

test.each([
  [null, 0, ""],
  [0, 0, "Ingen steder"],
  [7, 2, "2 af 7"],
])("of %j hits, at number %i, it says %j", async (hits, hit, words) => {
  const screen = await render(<HitSteps hits={hits} hit={hit} move={() => undefined} />);
  expect(screen.getByRole("status").element().textContent.trim()).toBe(words);
});
