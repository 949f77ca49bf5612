import { StrictMode } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { useReady } from "../../src/device/useReady.ts";

/** Values that become ready when the test says so. */
function preparation() {
  const ready = new Set<string>();
  const finish = new Map<string, () => void>();
  return {
    asked: finish,
    isReady: (value: string) => ready.has(value),
    prepare: (value: string) =>
      new Promise<void>((resolve) => {
        finish.set(value, () => {
          ready.add(value);
          resolve();
        });
      }),
    hold: (value: string) => ready.add(value),
  };
}

type Preparation = ReturnType<typeof preparation>;

function Shown({ value, by }: { readonly value: string; readonly by: Preparation }) {
  const shown = useReady(value, by.isReady, by.prepare);
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
  by.asked.get("a")?.();
  await expect.element(said).toHaveTextContent("a");
  await turn("b");
  expect(said.element()).toHaveTextContent("a");
  by.asked.get("b")?.();
  await expect.element(said).toHaveTextContent("b");
});

test("what nobody wants any longer is not shown when it is ready", async () => {
  const by = preparation();
  by.hold("a");
  const { said, turn } = await show(by, "a");
  await turn("b");
  await turn("c");
  by.asked.get("b")?.();
  await new Promise((next) => setTimeout(next));
  expect(said.element()).toHaveTextContent("a");
  by.asked.get("c")?.();
  await expect.element(said).toHaveTextContent("c");
});
