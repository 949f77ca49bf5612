import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Chips } from "../../../src/components/filters/Chips.tsx";
import { FacetList } from "../../../src/components/filters/FacetList.tsx";

const NAMES = Array.from({ length: 14 }, (_, index) => `Center ${String.fromCodePoint(65 + index)}`);
/** The first two would find nothing. */
const COUNTS = new Map(NAMES.map((name, index) => [name, index < 2 ? 0 : index]));

function Centres() {
  const [chosen, setChosen] = useState<readonly string[]>(["Center N"]);
  return (
    <main tabIndex={-1}>
      <Chips
        label="Aktive filtre"
        chips={chosen.map((name) => ({
          id: name,
          label: name,
          removeLabel: `Fjern filteret ${name}`,
          onRemove: () => setChosen(chosen.filter((other) => other !== name)),
        }))}
      />
      <FacetList
        legend="Center"
        options={NAMES.map((name) => ({ value: name, label: name }))}
        counts={COUNTS}
        chosen={chosen}
        onChange={setChosen}
      />
    </main>
  );
}

test("a long list shows first what would find something and what is chosen, each with its count", async () => {
  const screen = await render(<Centres />);
  const names = () =>
    screen
      .getByRole("checkbox")
      .elements()
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
  // Whatever is chosen in it opens it.
  await expect.element(screen.getByRole("checkbox", { name: "Center N 13 indsatser" })).toBeChecked();
  expect(names()).toHaveLength(11);
  expect(names()[0]).toContain("Center C");
  (screen.getByRole("button", { name: "Vis alle 14" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(names).toHaveLength(14);
  // The button is gone: a reader by keyboard goes on where it stood.
  expect(document.activeElement?.tagName).toBe("INPUT");
});

test("a chip that is taken off hands the focus on, and the last one to the screen", async () => {
  const screen = await render(<Centres />);
  await userEvent.click(screen.getByRole("checkbox", { name: "Center D 3 indsatser" }));
  const chip = (name: string) => screen.getByRole("button", { name: `Fjern filteret ${name}` });
  (chip("Center N").element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(chip("Center D")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("main")).toHaveFocus();
});
