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

test("the longest name is marked where one is part of another, and each as often as it stands there", async () => {
  const { container } = await render(
    <p>
      <Sentence names={["Skole", "", "Center for Skole", "Skole", "Ingen"]}>
        Skole, Center for Skole og Skole.
      </Sentence>
    </p>,
  );
  expect(container.textContent).toBe("Skole, Center for Skole og Skole.");
  expect([...container.querySelectorAll("bdi")].map(({ textContent }) => textContent)).toEqual([
    "Skole",
    "Center for Skole",
    "Skole",
  ]);
});

test("a sentence of thousands of names is marked in the time of one look at each", async () => {
  const names = Array.from({ length: 2000 }, (_, at) => `Center ${at}`);
  const { container } = await render(
    <p>
      <Sentence names={names}>{names.join(", ")}</Sentence>
    </p>,
  );
  expect(container.querySelectorAll("bdi")).toHaveLength(2000);
}, 5_000);
