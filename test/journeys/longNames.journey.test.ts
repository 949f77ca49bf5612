/** Names, addresses and searches of any length: no screen has to be scrolled sideways for them. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { ROUTES } from "../../src/app/routeTable.ts";
import * as screens from "../../src/links/screens.ts";
import { wallParameters } from "../../src/links/wall.ts";
import { sizedFollowUp } from "../fixtures/sizedFollowUp.ts";
import { goOn } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const WIDTHS = [360, 1280];
/** In an address. */
const LONG = `Bb${"x".repeat(2998)}`;
/** Wider than any window in any size of letters, and laid out in a tenth of the time. */
const WIDE = LONG.slice(0, 400);
/** In a feed. */
const NAME = LONG.slice(0, 150);

const PARAMETERS = [
  ...new Set(
    [...Object.values(screens).filter((set) => !Array.isArray(set)), wallParameters].flatMap((set) =>
      Object.values(set).map(({ name }) => name),
    ),
  ),
];

const facts = sizedFollowUp({ initiatives: 4, rounds: 40 });
const [{ id: initiative = "" } = {}] = facts.initiatives;

/** The follow-up with a name without a space wherever it names anything. */
function longNamed(name: string): FollowUpFacts {
  return {
    ...facts,
    title: name,
    authority: name,
    committee: name,
    rounds: facts.rounds.map((round, index) => ({ ...round, label: `${index} ${name}` })),
    themes: facts.themes.map((theme) => ({ ...theme, title: name })),
    initiatives: facts.initiatives.map((item) => ({
      ...item,
      title: name,
      description: name,
      responsible: [name, "Økonomi"],
      contributors: [name],
      milestones: item.milestones.map((milestone) => ({ ...milestone, text: name, status: name })),
    })),
  };
}

async function openWith(served: unknown, expectedConsole?: RegExp): Promise<Page> {
  const { page } = await openPage(expectedConsole === undefined ? {} : { expectedConsole });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: served }));
  return page;
}

/** What reaches out to the right of the page and no frame of its own scrolls. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isFramed = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== "visible" || isFramed(element.parentElement));
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 && !isFramed(element.parentElement),
    );
    return [
      `${scrollWidth} of ${clientWidth} pixels`,
      ...wide
        .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)
        .slice(0, 12)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`),
    ];
  });
}

async function expectFits(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => tooWide(page), { message: `${name} at ${width}` }).toEqual([]);
  }
}

/** Goes to another screen without loading the page again, and waits for it. */
async function show(page: Page, address: string): Promise<void> {
  await goOn(page, address);
  await untilAnything(page);
}

/** Goes to an address without loading the page again, and waits for the message that it is answered with. */
async function showMessage(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await untilAnything(page);
}

async function untilAnything(page: Page): Promise<void> {
  await page
    .locator('h1, [role="alert"]')
    .filter({ hasNotText: /^Henter/ })
    .first()
    .waitFor({ state: "attached" });
}

const addressesOf = (followUp: string, named: string) =>
  // The wall has two addresses.
  ROUTES.filter(({ path }) => path !== "~skaerm").map(({ path }) =>
    path.replace(":followUpId", followUp).replace(":initiative", named),
  );

it("no screen is wider than the page by forty rounds and names of 150 letters in a feed", async () => {
  const page = await openWith(longNamed(NAME));
  await page.goto(siteUrl(`#/${ID}`));
  for (const address of [
    ...addressesOf(ID, initiative),
    `${ID}/indsatser?tema=t1&q=bb&gruppe=center`,
    `${ID}/indsatser/${initiative}?linjer=1-40`,
  ]) {
    await show(page, `#/${address}`);
    await expectFits(page, address);
  }
});

it("nor is the history by what was reworded with names of 150 letters", async () => {
  const later = { ...longNamed(NAME), id: ID, sequence: { number: 2, isLast: false } };
  const earlier = {
    ...later,
    id: "foer",
    sequence: { number: 1, isLast: false },
    initiatives: later.initiatives.map((item) => ({
      ...item,
      description: `${item.description}y`,
      milestones: item.milestones.map((milestone) => ({ ...milestone, text: `${milestone.text}y` })),
    })),
  };
  const page = await openWith(later);
  await page.route("**/feed/foer.json", (route) => route.fulfill({ json: earlier }));
  await page.route("**/feed/index.json", (route) =>
    route.fulfill({
      json: buildCatalogue([earlier, later].map((one) => catalogueEntry(one, `${one.id}.json`))),
    }),
  );
  await page.goto(siteUrl(`#/${ID}/historik`));
  await page.getByRole("table", { name: "Omskrevet", exact: true }).waitFor();
  await expectFits(page, "the history");
});

it("no screen is wider than the page by parameters of 400 letters, 3,000 on the overview, or a search of 6,000", async () => {
  const page = await openWith(facts);
  await page.goto(siteUrl(`#/${ID}`));
  const all = (value: string) => new URLSearchParams(PARAMETERS.map((name) => [name, value]));
  for (const address of addressesOf(ID, initiative)) {
    await show(page, `#/${address}?${all(WIDE)}`);
    await expectFits(page, `${address} with parameters`);
  }
  await show(page, `#/${ID}?${all(LONG)}`);
  await expectFits(page, "the overview with the longest parameters");
  await show(page, `#/${ID}/indsatser?q=${LONG}${LONG}`);
  await expectFits(page, "an empty list");
  await show(page, `#/${ID}/kilde?q=${LONG}${LONG}`);
  await expectFits(page, "a search without hits");
});

it("no message is wider than the page by a path of 3,000 letters or a feed that is wrong", async () => {
  const page = await openWith({ ...facts, [LONG]: LONG, title: 7, committee: { [LONG]: LONG } });
  await page.goto(siteUrl(`#/${ID}`));
  await page.getByRole("alert").first().waitFor();
  await expectFits(page, "an invalid feed");
  for (const address of [
    LONG,
    `${LONG}/indsatser`,
    `${ID}/${LONG}`,
    `~om/${LONG}`,
    `~om?opfoelgning=${LONG}`,
    ...addressesOf(LONG, LONG),
  ]) {
    await showMessage(page, `#/${address}`);
    await expectFits(page, address.replaceAll(LONG, "…"));
  }
});

it("nor by an initiative that the follow-up lacks", async () => {
  const page = await openWith(facts);
  await page.goto(siteUrl(`#/${ID}/indsatser/${LONG}`));
  await page.getByRole("alert").first().waitFor();
  await expectFits(page, "an initiative that is not there");
});

it("a wall shows its heading, its figures and what is delayed whatever the names in a feed", async () => {
  const page = await openWith(longNamed(LONG));
  await page.goto(siteUrl("#/~skaerm?visninger=overblik:3600"));
  const inSight = async (text: string) => {
    const box = await page.getByText(text).first().boundingBox();
    return box !== null && box.y > 0 && box.y + box.height < 800;
  };
  for (const text of ["Overblik", "Besparelser nået", "Længst fra målet"])
    await expect.poll(() => inSight(text), { message: text }).toBe(true);
});
