import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ExportMenu } from "../../../src/components/export/ExportMenu.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const FILE = { name: "liste.csv", content: new Blob(["a"]) };

const menu = () => page.getByText(/^Eksportér/);
const choose = async () => {
  await menu().click();
  await page.getByRole("button", { name: /^CSV/ }).click();
};

/** Takes over the timer that calls a file slow; answers how to let it ring. */
function holdSlowTimer(): () => void {
  const { setTimeout } = window;
  let ring: () => void = () => undefined;
  vi.spyOn(window, "setTimeout").mockImplementation(((act: () => void, after?: number) => {
    if (after === 500) ring = act;
    return after === 500 ? 0 : setTimeout(act, after);
  }) as typeof window.setTimeout);
  return () => ring();
}

/** A file that is made when the test says so. */
function slowFile() {
  let finish: (file: typeof FILE) => void = () => undefined;
  const make = () =>
    new Promise<typeof FILE>((resolve) => {
      finish = resolve;
    });
  return { make, finish: () => finish(FILE) };
}

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

describe("the export menu", () => {
  test("shows no message for a quick file, and one after half a second for a slow file", async () => {
    const callSlow = holdSlowTimer();
    const { make, finish } = slowFile();
    await render(<ExportMenu what="liste" formats={["csv"]} make={make} />);
    await choose();
    await expect.element(page.getByRole("status")).toBeEmptyDOMElement();
    callSlow();
    await expect.element(page.getByRole("status")).toHaveTextContent("Laver filen …");
    finish();
    await expect.element(page.getByRole("status")).toHaveTextContent("Hentet: liste.csv");
  });

  test("is done with a file that comes just when it would be called slow", async () => {
    const callSlow = holdSlowTimer();
    const { make, finish } = slowFile();
    await render(<ExportMenu what="liste" formats={["csv"]} make={make} />);
    await choose();
    finish();
    // Far enough for the file to be handed over, too short for the screen to say so.
    for (let step = 0; step < 5; step++) await Promise.resolve();
    callSlow();
    await expect.element(page.getByRole("status")).toHaveTextContent("Hentet: liste.csv");
  });

  test("says that a file could not be made, and makes it at the second try", async () => {
    let tries = 0;
    const make = () => (tries++ === 0 ? Promise.reject(new Error("fejl")) : Promise.resolve(FILE));
    await render(<ExportMenu what="liste" formats={["csv"]} make={make} />);
    await choose();
    await expect.element(page.getByRole("alert")).toMatchTextContent("Filen kunne ikke laves.");
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await expect.element(page.getByRole("status")).toHaveTextContent("Hentet: liste.csv");
  });

  test("closes on Escape with the focus where it was, when the reader turns elsewhere, and when a format is chosen", async () => {
    await render(
      <>
        <ExportMenu what="liste" formats={["csv", "xlsx"]} make={() => Promise.resolve(FILE)} />
        <p>{"et andet sted"}</p>
      </>,
    );
    const format = page.getByRole("button", { name: /^CSV/ });
    await menu().click();
    await expect.element(format).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    await expect.element(format).not.toBeInTheDocument();
    expect(document.activeElement?.localName).toBe("summary");
    await menu().click();
    await expect.element(format).toBeVisible();
    await page.getByText("et andet sted").click();
    await expect.element(format).not.toBeInTheDocument();
    await choose();
    await expect.element(format).not.toBeInTheDocument();
    expect(document.activeElement?.localName).toBe("summary");
  });

  test("stays within the window at the window's right edge", async () => {
    await page.viewport(360, 640);
    await render(
      <div style={{ display: "flex", justifyContent: "end" }}>
        <ExportMenu what="liste" formats={["csv", "xlsx"]} make={() => Promise.resolve(FILE)} />
      </div>,
    );
    await menu().click();
    await expect.element(page.getByRole("button", { name: /^CSV/ })).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const format = page.getByRole("button", { name: /^CSV/ });
    await expect.poll(() => format.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
  });
});
