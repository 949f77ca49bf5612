import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Card } from "../../../src/agreement/archive/card.ts";
import type { SearchChoice } from "../../../src/agreement/archive/searchFacets.ts";
import { archiveSearchQuery } from "../../../src/feed/archive/archiveSearchQuery.ts";
import type { SearchAnswer } from "../../../src/feed/archive/search/archiveSearch.ts";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { CentrePage } from "../../../src/pages/search/CentrePage.tsx";
import { SearchPage } from "../../../src/pages/search/SearchPage.tsx";
import { NO_CHOICE } from "../../../src/pages/search/searchChoice.ts";
import { HITS_AT_A_TIME } from "../../../src/pages/search/useSearch.ts";

const AUTHORITY = { id: "lindby-kommune-opfundet", name: "Lindby Kommune (opfundet)", count: 1 };

const CARD: Card = {
  followUp: "lindby-2026",
  initiative: "a1",
  isLatest: true,
  number: "1.01",
  title: "Energirenovering",
  theme: "Ejendomme",
  committee: "Økonomiudvalget",
  asOf: "2026-03-20",
  sequence: 4,
  centres: ["Ejendomme"],
  standing: "off-track",
  economy: "met",
  rounds: [["Marts", "sur"]],
  economySmiley: "glad",
  texts: ["Energirenovering"],
};

function answerOf(hits: readonly Card[], unknown: SearchChoice): SearchAnswer {
  const facet = (id: string, name = id) => (hits.length === 0 ? [] : [{ id, name, count: hits.length }]);
  return {
    total: hits.length,
    all: 1,
    isRough: false,
    from: 0,
    hits: hits.map((card) => ({
      card,
      authority: AUTHORITY.id,
      authorityName: AUTHORITY.name,
      year: 2026,
    })),
    facets: {
      years: facet("2026"),
      authorities: facet(AUTHORITY.id, AUTHORITY.name),
      committees: facet("oekonomiudvalget", "Økonomiudvalget"),
      centres: facet("ejendomme", "Ejendomme"),
      standings: facet("off-track"),
      economies: facet("met"),
    },
    unknown,
    traffic: { requests: 1, bytes: 1, isWhole: false },
  };
}

/** A screen whose questions have been answered: nothing is fetched. */
async function show(
  page: ReactNode,
  {
    query = "",
    choice = {},
    search = {},
    unknown = {},
    hits,
  }: {
    readonly query?: string;
    readonly choice?: Partial<SearchChoice>;
    readonly search?: RawSearch;
    readonly unknown?: Partial<SearchChoice>;
    readonly hits: readonly Card[];
  },
) {
  const client = new QueryClient();
  const request = {
    query,
    choice: { ...NO_CHOICE, ...choice },
    scope: "latest",
    from: 0,
    count: HITS_AT_A_TIME,
  } as const;
  client.setQueryData(archiveSearchQuery(request).queryKey, {
    ...answerOf(hits, { ...NO_CHOICE, ...unknown }),
    request,
  });
  return await render(
    <QueryClientProvider client={client}>
      <AddressContext value={{ search, setSearch: () => undefined }}>{page}</AddressContext>
    </QueryClientProvider>,
  );
}

test("a row names its authority though the archive has no other", async () => {
  const screen = await show(<SearchPage />, { hits: [CARD] });
  const table = screen.getByRole("table", { name: "Fundne indsatser" });
  await expect.element(table.getByText(AUTHORITY.name)).toBeVisible();
});

test.each([{}, { myndighed: AUTHORITY.id }])(
  "a centre's page names the only authority: %j",
  async (address) => {
    const authorities = "myndighed" in address ? [AUTHORITY.id] : [];
    const screen = await show(<CentrePage />, {
      choice: { centres: ["ejendomme"], authorities },
      search: { navn: "ejendomme", ...address },
      hits: [CARD],
    });
    const beside = screen.getByText(AUTHORITY.name).elements();
    const outside = beside.filter((element) => element.closest("table, ul, label") === null);
    expect(outside.map((element) => element.textContent)).toEqual([AUTHORITY.name]);
  },
);

test("a search that finds nothing says that there is nothing to narrow down", async () => {
  const screen = await show(<SearchPage />, { query: "zzz", search: { q: "zzz" }, hits: [] });
  const filters = screen.getByRole("region", { name: "Afgræns" });
  await expect.element(filters.getByText("Intet at afgrænse.")).toBeInTheDocument();
});

test("a facet's value that does not exist is named and not chosen", async () => {
  const lost = { years: ["1999"] };
  const screen = await show(<SearchPage />, {
    search: { aar: "1999" },
    choice: lost,
    unknown: lost,
    hits: [CARD],
  });
  await expect.element(screen.getByText(/blev ikke forstået.*aar=1999/)).toBeVisible();
  await expect.element(screen.getByRole("table", { name: "Fundne indsatser" })).toBeVisible();
  await expect.poll(() => screen.getByRole("button", { name: /1999/ }).elements()).toEqual([]);
});

test("a centre that does not exist says so instead of having nothing", async () => {
  const lost = { centres: ["findesikke"] };
  const screen = await show(<CentrePage />, {
    search: { navn: "findesikke" },
    choice: lost,
    unknown: lost,
    hits: [CARD],
  });
  await expect.element(screen.getByRole("alert")).toMatchTextContent("»findesikke«");
  await expect.poll(() => screen.getByRole("table").elements()).toEqual([]);
});
