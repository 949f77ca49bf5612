import { afterEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { readParameters } from "../../../../src/links/parameters.ts";
import { initiativesParameters } from "../../../../src/links/screens.ts";
import { OwnViews } from "../../../../src/pages/initiatives/views/OwnViews.tsx";
import { writeSavedViews } from "../../../../src/pages/initiatives/views/savedViews.ts";
import { agreementOf } from "../../../fixtures/smallFollowUp.ts";

const followUp = agreementOf({ a1: ["glad", "sur"] });
const { values } = readParameters(initiativesParameters, {});

afterEach(() => writeSavedViews([]));

test.each([
  ["?tema=8&forsinkede=1", "?tema=8&forsinkede=1"],
  ["", ""],
  ["?", ""],
  // Another version or another page may have written there.
  ["tema=8", "?tema=8"],
  ["/../../~om", "?%2F..%2F..%2F~om="],
])("a view leads to the list, whatever is kept of it: %j", async (search, asked) => {
  writeSavedViews([{ name: "Min", search }]);
  const screen = await render(<OwnViews followUp={followUp} values={values} />);
  const link = screen.getByRole("link", { name: "Min" }).element();
  expect(link.getAttribute("href")).toBe(`#/${followUp.facts.id}/indsatser${asked}`);
});
