import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import { InitiativeSection } from "../../../src/pages/overview/InitiativeSection.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const plain = agreementOf({ a1: ["glad"], a2: ["glad"], a3: ["glad"] });
const numbered = withNumbers(plain, { a1: "1.01", a2: "1.02" });

/** The same initiatives, those that are named with other numbers. */
function withNumbers(followUp: FollowUp, numbers: Readonly<Record<string, string>>): FollowUp {
  const initiatives = followUp.initiatives.map((one) => {
    const number = numbers[one.id];
    return number === undefined ? one : { ...one, number };
  });
  return buildFollowUp({ ...followUp.facts, initiatives });
}

/** The marks of the rows, from the first. */
const marks = () =>
  [...document.querySelectorAll("tbody th[data-marked]")].map(
    (heading) => heading.querySelector("[title]")?.textContent ?? "",
  );

test("a mark says what holds after a refresh, also beside an initiative that is as it was", async () => {
  const { rerender } = await render(<InitiativeSection followUp={numbered} />);
  const first = () => document.querySelector("tbody th[data-marked]");
  // All have one: what has none says nothing, also before it was looked for.
  await rerender(<InitiativeSection followUp={withNumbers(numbered, { a2: "1.01", a3: "1.01" })} />);
  const before = first();
  await expect.poll(marks).toEqual(["2 spørgsmål", "1 spørgsmål", "1 spørgsmål"]);
  await rerender(<InitiativeSection followUp={withNumbers(numbered, { a2: "1.01" })} />);
  expect(marks()).toEqual(["1 spørgsmål", "1 spørgsmål", ""]);
  await rerender(<InitiativeSection followUp={withNumbers(numbered, { a3: "1.01" })} />);
  expect(marks()).toEqual(["1 spørgsmål", "", "1 spørgsmål"]);
  await rerender(<InitiativeSection followUp={numbered} />);
  expect(marks()).toEqual(["", "", ""]);
  expect(first()).toBe(before);
});
