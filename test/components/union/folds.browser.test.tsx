import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CommitteeThemes } from "../../../src/components/union/CommitteeThemes.tsx";
import { FoldedInitiatives } from "../../../src/components/union/FoldedInitiatives.tsx";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const { committees } = municipalityUnion.union;
const [first, second] = committees;

/** The parameters of the address after the last step. */
let search: RawSearch;

function Tables({ start }: { readonly start: RawSearch }) {
  const [now, setSearch] = useState(start);
  search = now;
  return (
    <AddressContext value={{ search: now, setSearch }}>
      <CommitteeThemes followUp={municipalityUnion} metric="counts" hrefOf={() => "#"} />
      <FoldedInitiatives followUp={municipalityUnion} hrefOf={({ id }) => `#${id}`} />
    </AddressContext>
  );
}

const grid = (name: string) => page.getByRole("grid", { name });
/** The headings of the rows that a table shows, without those of groups. */
const rowHeads = (name: string) => () =>
  [...grid(name).element().querySelectorAll('th[scope="row"] bdi')].map((head) => head.textContent);
const themes = rowHeads("Smileys pr. tema og runde");
const initiatives = rowHeads("Smileys pr. indsats og runde");

beforeEach(() => {
  search = {};
});

test("each committee is one line with its numbers, and the sum stands", async () => {
  await render(<Tables start={{}} />);
  expect(themes()).toEqual([]);
  expect(initiatives()).toEqual([]);
  const lines = [...grid("Smileys pr. tema og runde").element().querySelectorAll('[scope="rowgroup"]')];
  expect(lines.map((line) => line.textContent.replace(/\d+ forsinkede?$/, "… forsinkede"))).toEqual(
    committees.map(
      (part) =>
        `${part.name} ${part.themes.length} temaer · ${part.initiatives.length} indsatser · … forsinkede`,
    ),
  );
  await expect.element(grid("Smileys pr. tema og runde").getByText("Hele aftalen")).toBeVisible();
});

test("a committee unfolds by mouse and by keyboard, in one table alone, and the address says so", async () => {
  await render(<Tables start={{}} />);
  await grid("Smileys pr. tema og runde")
    .getByRole("button", { name: first?.name ?? "" })
    .click();
  await expect.poll(themes).toHaveLength(first?.themes.length ?? 0);
  expect(initiatives()).toEqual([]);
  expect(search).toEqual({ temaer: first?.id });
  const button = grid("Smileys pr. indsats og runde").getByRole("button", { name: first?.name ?? "" });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => document.activeElement?.textContent).toBe(second?.name);
  await userEvent.keyboard("{Enter}");
  await expect.poll(initiatives).toHaveLength(second?.initiatives.length ?? 0);
  expect(search).toEqual({ temaer: first?.id, indsatser: second?.id });
  await userEvent.keyboard("{Enter}");
  await expect.poll(initiatives).toEqual([]);
  expect(search).toEqual({ temaer: first?.id });
});

test("an address opens what it names; one button unfolds all and folds them", async () => {
  await render(<Tables start={{ temaer: second?.id ?? "" }} />);
  expect(themes()).toHaveLength(second?.themes.length ?? 0);
  const all = committees.flatMap((part) => part.themes);
  await page.getByRole("button", { name: "Fold alle udvalg ud" }).first().click();
  await expect.poll(themes).toHaveLength(all.length);
  await page.getByRole("button", { name: "Fold alle udvalg sammen" }).click();
  await expect.poll(themes).toEqual([]);
  expect(search).toEqual({});
});

test("the browser's own search finds what is folded, and unfolds it", async () => {
  await render(<Tables start={{}} />);
  const title = second?.initiatives[5]?.title ?? "";
  const hidden = [
    ...grid("Smileys pr. indsats og runde").element().querySelectorAll("[hidden=until-found]"),
  ].find(({ textContent }) => textContent.includes(title));
  // The browser does so before it shows what it has found.
  hidden?.dispatchEvent(new Event("beforematch", { bubbles: true }));
  await expect.poll(initiatives).toHaveLength(second?.initiatives.length ?? 0);
  expect(search).toEqual({ indsatser: second?.id });
});

test("paper has every theme and every initiative, and is folded again after it", async () => {
  await render(<Tables start={{}} />);
  dispatchEvent(new Event("beforeprint"));
  expect(themes()).toHaveLength(municipalityUnion.themes.length);
  expect(initiatives()).toHaveLength(municipalityUnion.initiatives.length);
  dispatchEvent(new Event("afterprint"));
  await expect.poll(themes).toEqual([]);
  await expect.poll(initiatives).toEqual([]);
});
