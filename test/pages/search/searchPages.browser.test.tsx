import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Card } from "../../../src/agreement/archive/card.ts";
import type { SearchChoice } from "../../../src/agreement/archive/searchFacets.ts";
import { withAllDrawn } from "../../../src/device/paper.ts";
import { archiveSearchQuery } from "../../../src/feed/archive/archiveSearchQuery.ts";
import type { SearchAnswer, SearchRequest } from "../../../src/feed/archive/search/archiveSearch.ts";
import { FeedError, type FeedFailure } from "../../../src/feed/errors.ts";
import { AddressContext } from "../../../src/links/AddressContext.ts";
import type { RawSearch } from "../../../src/links/parameters.ts";
import { ArchiveFailure } from "../../../src/pages/search/ArchiveFailure.tsx";
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
    scope = "latest",
    total,
    hits,
  }: {
    readonly query?: string;
    readonly choice?: Partial<SearchChoice>;
    readonly search?: RawSearch;
    readonly unknown?: Partial<SearchChoice>;
    readonly scope?: SearchRequest["scope"];
    /** How many are found, where it is more than `hits`. */
    readonly total?: number;
    readonly hits: readonly Card[];
  },
) {
  const client = new QueryClient();
  const request = {
    query,
    choice: { ...NO_CHOICE, ...choice },
    scope,
    from: 0,
    count: HITS_AT_A_TIME,
  } as const;
  client.setQueryData(archiveSearchQuery(request).queryKey, {
    ...answerOf(hits, { ...NO_CHOICE, ...unknown }),
    ...(total !== undefined && { total }),
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

test("the economy's smiley stands at the first of its words' lines", async () => {
  const screen = await show(<SearchPage />, { hits: [{ ...CARD, economy: "met-by-smiley" }] });
  const words = screen.getByText("Som aftalt, kun efter smiley").element() as HTMLElement;
  Object.assign(words.style, { display: "inline-block", width: "7rem" });
  const range = document.createRange();
  range.selectNodeContents(words);
  const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 20);
  expect(others.length).toBeGreaterThan(0);
  const smiley = words.querySelector("svg")?.getBoundingClientRect();
  expect(smiley?.top).toBeGreaterThan((first?.top ?? 0) - 4);
  expect(smiley?.bottom).toBeLessThan((first?.bottom ?? 0) + 4);
});

test("a search that finds nothing says that there is nothing to narrow down", async () => {
  const screen = await show(<SearchPage />, { query: "zzz", search: { q: "zzz" }, hits: [] });
  const filters = screen.getByRole("region", { name: "Afgræns" });
  await expect.element(filters.getByText("Intet at afgrænse.")).toBeInTheDocument();
});

test("how a search with signs was read stands below the field, as in the list", async () => {
  const query = "løn -ferie";
  const screen = await show(<SearchPage />, { query, search: { q: query }, hits: [CARD] });
  await expect.element(screen.getByText("Læst som: med »løn« uden »ferie«.")).toBeInTheDocument();
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

test("a row shows the words searched where it has them: in its centre, without small words elsewhere", async () => {
  const centre = "Unge og Uddannelse";
  const screen = await show(<SearchPage />, {
    query: centre,
    search: { q: centre },
    hits: [
      { ...CARD, title: "Løn og ferie", centres: [centre], texts: ["Løn og ferie", centre, "Det og det."] },
    ],
  });
  const row = screen.getByRole("row").nth(1);
  await expect.element(row).toMatchTextContent("Unge og Uddannelse");
  const marks = [...row.element().querySelectorAll("mark")];
  expect(marks.map(({ textContent }) => textContent)).toEqual(["Unge", "og", "Uddannelse"]);
  await expect.element(row.getByRole("link", { name: `Centrets side: ${centre}` })).toBeVisible();
});

test("a row shows the sentence that has the words as they were typed", async () => {
  const query = "udbuddet af driften";
  const sentence = "Udbuddet af driften er udsat.";
  const texts = ["Styring af indkøb", "Driften kører.", sentence];
  const screen = await show(<SearchPage />, {
    query,
    search: { q: query },
    hits: [{ ...CARD, title: "Styring af indkøb", texts }],
  });
  const row = screen.getByRole("row").nth(1);
  await expect.element(row).toMatchTextContent(sentence);
  const marks = [...row.element().querySelectorAll("mark")];
  expect(marks.map(({ textContent }) => textContent)).toEqual(["Udbuddet", "af", "driften"]);
});

test("with earlier follow-ups rows are counted and called so", async () => {
  const screen = await show(<SearchPage />, {
    query: "løn",
    search: { q: "løn", opfoelgninger: "alle" },
    scope: "all",
    hits: [CARD],
  });
  await expect.element(screen.getByText(/^1 række af 1 passer/)).toBeVisible();
  const years = screen.getByRole("region", { name: "Afgræns" });
  expect(years.element().textContent).not.toMatch(/indsats/);
});

test("paper has the rows that have come, and says how many there are", async () => {
  const hits = Array.from({ length: HITS_AT_A_TIME }, (_, at) => ({ ...CARD, initiative: `a${at}` }));
  const screen = await show(<SearchPage />, { hits, total: 30 });
  await expect.element(screen.getByRole("table")).toBeVisible();
  const read = await withAllDrawn(() =>
    Promise.resolve({
      rows: screen.getByRole("row").elements().length,
      text: screen.container.textContent,
    }),
  );
  expect(read.rows).toBe(1 + HITS_AT_A_TIME);
  expect(read.text).toContain(`De første ${HITS_AT_A_TIME} af 30 er trykt.`);
  await expect.poll(() => screen.getByRole("row").elements().length).toBeGreaterThan(1 + HITS_AT_A_TIME);
});

test("without a centre its screen leads to each of them, with how many initiatives it has", async () => {
  const screen = await show(<CentrePage />, { hits: [CARD] });
  const list = screen.getByRole("list", { name: "Alle centre" });
  await expect.element(list.getByRole("listitem")).toMatchTextContent("Ejendomme 1 indsats");
  const link = list.getByRole("link", { name: "Ejendomme" });
  await expect.element(link).toHaveAttribute("href", "#/~center?navn=ejendomme");
});

test("an archive of another version is to be published again", async () => {
  const error = new FeedError({ reason: "invalid", url: "archive/index.json", problems: [], total: 1 });
  const screen = await render(<ArchiveFailure error={error} onRetry={() => undefined} />);
  await expect.element(screen.getByRole("alert")).toMatchTextContent("Udgiv igen med publish-feed");
});

test("an archive that cannot be read says why, and not that the line is down", async () => {
  const told = async (failure: FeedFailure) => {
    const screen = await render(<ArchiveFailure error={new FeedError(failure)} onRetry={() => undefined} />);
    const words = screen.getByRole("alert").element().textContent;
    await screen.unmount();
    return words;
  };
  const url = "archive/index.json";
  expect(await told({ reason: "server", url, status: 503, wait: 0 })).toMatch(/statuskode 503.*Vent lidt/);
  expect(await told({ reason: "not-json", url, kind: { was: "html" } })).toContain("webside");
});
