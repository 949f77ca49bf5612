import { StrictMode } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { useReady } from "../../src/device/useReady.ts";

/** Values that become ready when the test says so. */
function preparation() {
  const ready = new Set<string>();
  const asked = new Set<string>();
  return {
    asked,
    isReady: (value: string) => ready.has(value),
    *steps(value: string) {
      asked.add(value);
      while (!ready.has(value)) yield;
    },
    hold: (value: string) => ready.add(value),
  };
}

type Preparation = ReturnType<typeof preparation>;

function Shown({ value, by }: { readonly value: string; readonly by: Preparation }) {
  const shown = useReady(value, by);
  return <output>{shown ?? "intet endnu"}</output>;
}

async function show(by: Preparation, value: string) {
  const screen = await render(<Shown value={value} by={by} />, { wrapper: StrictMode });
  const turn = (next: string) => screen.rerender(<Shown value={next} by={by} />);
  return { said: screen.getByRole("status"), turn };
}

test("what is ready is shown at once, and nothing is prepared", async () => {
  const by = preparation();
  by.hold("a");
  const { said } = await show(by, "a");
  expect(said.element()).toHaveTextContent("a");
  expect(by.asked.size).toBe(0);
});

test("the last that was ready stays until the next is", async () => {
  const by = preparation();
  const { said, turn } = await show(by, "a");
  expect(said.element()).toHaveTextContent("intet endnu");
  by.hold("a");
  await expect.element(said).toHaveTextContent("a");
  await turn("b");
  expect(said.element()).toHaveTextContent("a");
  by.hold("b");
  await expect.element(said).toHaveTextContent("b");
});

test("what nobody wants any longer is not shown when it is ready", async () => {
  const by = preparation();
  by.hold("a");
  const { said, turn } = await show(by, "a");
  await turn("b");
  await turn("c");
  by.hold("b");
  await new Promise((next) => setTimeout(next));
  expect(said.element()).toHaveTextContent("a");
  by.hold("c");
  await expect.element(said).toHaveTextContent("c");
});
