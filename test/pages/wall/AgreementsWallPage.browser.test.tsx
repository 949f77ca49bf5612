import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { catalogueQuery, configQuery } from "../../../src/feed/queries.ts";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { AgreementsWallPage } from "../../../src/pages/wall/AgreementsWallPage.tsx";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";

const made = madeUpFollowUps({ seed: 1, years: 2, committees: 3 });
const { followUps } = buildCatalogue(made.map(({ facts }) => catalogueEntry(facts, `${facts.id}.json`)));

function Screen({ start }: { readonly start: RawSearch }) {
  const [search, setSearch] = useState<RawSearch>(start);
  const address = useMemo(() => ({ search, setSearch }), [search]);
  return (
    <AddressContext value={address}>
      <AgreementsWallPage />
    </AddressContext>
  );
}

/** A wall screen of two agreements; whatever it asks for again is not there. */
async function wallWith(start: RawSearch, [width, height] = [1920, 1080]) {
  await page.viewport(width, height);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(configQuery().queryKey, {
    catalogue: new URL("/feed/no-such-file.json", location.href).href,
    allowedOrigins: [],
    refreshSeconds: 3600,
    offline: false,
    health: null,
    accessibilityStatement: null,
  });
  client.setQueryData(catalogueQuery().queryKey, {
    text: "",
    value: { followUps, leftOut: { problems: [], total: 0 } },
  });
  const screen = await render(
    <QueryClientProvider client={client}>
      <Screen start={start} />
    </QueryClientProvider>,
  );
  return { client, screen };
}

test("what needs attention is named", async () => {
  const { screen } = await wallWith({ visninger: "opmaerksomhed:600" });
  await expect.element(screen.getByRole("heading", { level: 2, name: /Kræver opmærksomhed/ })).toBeVisible();
  const [newest] = followUps.filter(({ budgetYear }) => budgetYear === 2026);
  const [first] = newest?.totals?.attention ?? [];
  await expect.element(screen.getByText(first?.title ?? "", { exact: false }).first()).toBeVisible();
});

test("the short names above an agreement's rounds are explained, since nobody can point at a wall", async () => {
  const { screen } = await wallWith({ visninger: "smileys:600", q: "2026" });
  const key = "Runder: BO1 = 1. budgetopfølgning 2026 · BO2 = 2. budgetopfølgning 2026";
  await expect.element(screen.getByText(key, { exact: false }).first()).toBeVisible();
});

test("a catalogue that cannot be fetched again is told, and the last good figures stay", async () => {
  const { client, screen } = await wallWith({ visninger: "smileys:600" });
  const row = screen.getByRole("listitem").filter({ hasText: "Økonomiudvalget" }).first();
  await expect.element(row).toBeVisible();
  await client.refetchQueries({ queryKey: catalogueQuery().queryKey });
  await expect.element(screen.getByRole("status")).toMatchTextContent("Skærmen viser de seneste gyldige tal");
  await expect.element(row).toBeVisible();
});

test("only what the address asks for is shown", async () => {
  const { screen } = await wallWith({ visninger: "smileys:600", q: "2025" });
  await expect.element(screen.getByText(/budget 2025/).first()).toBeVisible();
  expect(screen.container.textContent).not.toContain("budget 2026");
  await expect.element(screen.getByRole("heading", { level: 1 })).toMatchTextContent("1 aftale");
});

test("which page of a view stands is told as a page, beside the places of the views", async () => {
  const { screen } = await wallWith({ visninger: "opmaerksomhed:600,besparelser:600" }, [800, 500]);
  await expect.element(screen.getByRole("heading", { level: 2 })).toMatchTextContent(/side 1 af [2-9]/);
});
