import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { InitiativeHeatmap } from "../../../src/components/heatmap/InitiativeHeatmap.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const { facts } = agreementOf(
  Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index + 1}`, ["glad"]])),
);
const numbered = buildFollowUp({
  ...facts,
  initiatives: facts.initiatives.map((one, index) => ({ ...one, number: `1.${index + 1}` })),
});

test("the browser's own search finds each initiative once, by number and title, whether its row is drawn or not", async () => {
  const { container } = await render(
    <InitiativeHeatmap followUp={numbered} hrefOf={({ id }) => `#/${id}`} />,
  );
  const drawn = () => [...container.querySelectorAll("tr a[href]")].length;
  await expect.poll(drawn).toBeLessThan(200);
  const text = container.textContent.replaceAll("\u00a0", " ");
  // "Indsats c1" is the beginning of the names of a hundred others; the number before it is not.
  const found = numbered.initiatives.map(({ number, title }) => text.split(`${number}. ${title}`).length - 1);
  expect(found.filter((times) => times !== 1)).toEqual([]);
  const hidden = [...container.querySelectorAll("[hidden=until-found]")];
  expect(hidden.length).toBeGreaterThan(1);
  expect(hidden.every((part) => part.closest("[aria-hidden=true]") !== null)).toBe(true);
});
