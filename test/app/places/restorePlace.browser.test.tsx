import { useState } from "react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { readFocus } from "../../../src/app/places/focusPlace.ts";
import { readFrames } from "../../../src/app/places/framePlaces.ts";
import type { Place } from "../../../src/app/places/keptPlaces.ts";
import { restorePlace } from "../../../src/app/places/restorePlace.ts";
import { DataTable } from "../../../src/components/table/DataTable.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

interface Row {
  readonly id: string;
}

const ROWS: readonly Row[] = Array.from({ length: 800 }, (_, index) => ({ id: `række-${index + 1}` }));
const GROUPS = [{ id: "", heading: null, rows: ROWS }];

/** Rows of very different heights, which nobody knows before they are drawn. */
const COLUMNS = [
  {
    id: "name",
    header: "Navn",
    isWide: true as const,
    cell: ({ id }: Row) => (
      <>
        <a href={`#/${id}`}>{id}</a>
        {id.endsWith("7") ? <p style={{ height: 150 }}>Langt</p> : null}
      </>
    ),
  },
];

function LongTable() {
  return (
    <main>
      <h1 tabIndex={-1}>Liste</h1>
      <p style={{ height: 900 }}>Før tabellen</p>
      <DataTable<Row>
        label="Rækker"
        columns={COLUMNS}
        arrangement={{ shown: [], pinned: [] }}
        groups={GROUPS}
        rowId={({ id }) => id}
        dense={false}
        sorting={[]}
        onSort={() => undefined}
      />
    </main>
  );
}

const frameOf = () => document.querySelector("table")?.parentElement as HTMLElement;
const linkTo = (id: string) => document.querySelector<HTMLElement>(`a[href="#/${id}"]`);

function restore(place: Place, focus: "former" | "former-or-heading" | "stays" = "former-or-heading") {
  const onDone = vi.fn();
  const stop = restorePlace({ place, focus, onDone });
  onTestFinished(stop);
  return onDone;
}

beforeEach(() => scrollTo(0, 0));

test("a row far down a long table comes back where it was in the window, with the focus", async () => {
  const screen = await render(<LongTable />);
  scrollTo(0, 700);
  // As a wheel does: every row on the way is drawn once, and its height known from then on.
  const frame = frameOf();
  for (let top = 0; top <= 24_000; top += 400) {
    frame.scrollTop = top;
    await new Promise(requestAnimationFrame);
  }
  const chosen = [...frame.querySelectorAll<HTMLElement>("tbody a")].find((link) => {
    const { top } = link.getBoundingClientRect();
    return top > 300 && top < 600;
  }) as HTMLElement;
  const href = chosen.getAttribute("href")?.slice(2) ?? "";
  chosen.focus({ preventScroll: true });
  const { top } = chosen.getBoundingClientRect();
  const place: Place = { scroll: [scrollX, scrollY], frames: readFrames([frame]), focus: readFocus() };
  await screen.unmount();

  await render(<LongTable />);
  scrollTo(0, 0);
  const onDone = restore(place);
  await expect.poll(() => document.activeElement?.textContent).toBe(href);
  await expect.poll(() => onDone.mock.calls.length).toBe(1);
  expect(Math.abs((linkTo(href)?.getBoundingClientRect().top ?? 0) - top)).toBeLessThan(2);
});

function Late({ isDrawn }: { readonly isDrawn: boolean }) {
  return (
    <main>
      <h1 tabIndex={-1}>Side</h1>
      {isDrawn ? (
        <>
          <p style={{ height: 3000 }}>Sent</p>
          <a href="#/her">her</a>
          <p style={{ height: 3000 }}>Efter</p>
        </>
      ) : null}
    </main>
  );
}

test("what is drawn late is waited for", async () => {
  const screen = await render(<Late isDrawn={false} />);
  const focus = { within: "", name: "a #/her", nth: 0, top: 200 };
  restore({ scroll: [0, 2800], frames: [], focus });
  await expect.poll(() => document.activeElement?.tagName).toBe("H1");
  await screen.rerender(<Late isDrawn />);
  await expect.poll(() => document.activeElement?.getAttribute("href")).toBe("#/her");
  await expect.poll(() => Math.round(linkTo("her")?.getBoundingClientRect().top ?? 0)).toBe(200);
});

test("a reader who goes on is not held back", async () => {
  const screen = await render(<Late isDrawn={false} />);
  const onDone = restore({ scroll: [0, 2800], frames: [], focus: null });
  dispatchEvent(new WheelEvent("wheel"));
  expect(onDone).toHaveBeenCalledOnce();
  await screen.rerender(<Late isDrawn />);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(scrollY).toBe(0);
});

test("where the focus stays, only the page is scrolled", async () => {
  await render(<Late isDrawn />);
  restore(
    { scroll: [0, 1500], frames: [], focus: { within: "", name: "a #/her", nth: 0, top: null } },
    "stays",
  );
  await expect.poll(() => scrollY).toBe(1500);
  expect(document.activeElement).toBe(document.body);
});

function Twice() {
  const [isOpen, open] = useState(false);
  return (
    <main>
      <section>
        <h2>Det nye</h2>
        <a href="#/x">Første</a>
      </section>
      <section>
        <h2>Det gamle</h2>
        {isOpen ? <button type="button">Ny</button> : null}
        <a href="#/x">Anden</a>
        <button type="button" onClick={() => open(true)}>
          Mere
        </button>
      </section>
    </main>
  );
}

test("of two links to the same screen the one that was followed has the focus again", async () => {
  const screen = await render(<Twice />);
  (screen.getByText("Anden").element() as HTMLElement).focus();
  const focus = readFocus();
  expect(focus).toMatchObject({ within: "Det gamle", nth: 0 });
  (screen.getByText("Mere").element() as HTMLElement).click();
  (document.activeElement as HTMLElement).blur();
  restore({ scroll: [0, 0], frames: [], focus });
  await expect.poll(() => document.activeElement?.textContent).toBe("Anden");
});
