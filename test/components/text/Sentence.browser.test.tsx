import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Sentence } from "../../../src/components/text/Sentence.tsx";

test("a sentence in a flex row stays in one piece, and its names are marked as Danish", async () => {
  const { container } = await render(
    <p style={{ display: "flex" }}>
      <Sentence names={["31.12.2017"]}>Glad at 31.12.2017, of all</Sentence>
    </p>,
  );
  const row = container.querySelector("p");
  expect(row?.children).toHaveLength(1);
  expect(row?.innerText).toBe("Glad at 31.12.2017, of all");
  expect([...container.querySelectorAll("[lang=da]")].map(({ textContent }) => textContent)).toEqual([
    "31.12.2017",
  ]);
});
