/** What operations can know of the walls: in the browser itself, and by what they report. */
import { expect, test } from "vitest";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

test("a wall reports each request for news where config.json says, failed ones too, and nothing else is sent", async () => {
  const { page, requests } = await openPage({ expectedConsole: /503/ });
  let isBroken = false;
  await page.route("**/config.json", (route) => route.fulfill({ json: { health: "sundhed" } }));
  await page.route("**/sundhed?*", (route) => route.fulfill({ status: 204 }));
  await page.route(`**/feed/${ID}.json`, (route) =>
    isBroken ? route.fulfill({ status: 503 }) : route.continue(),
  );
  const reports = () =>
    requests
      .map((request) => new URL(request.url()))
      .filter(({ pathname }) => pathname.endsWith("/sundhed"))
      .map(({ searchParams }) => Object.fromEntries(searchParams));
  await page.goto(siteUrl("#/~skaerm?opdater=1&navn=foyer"));
  await expect.poll(() => reports().length).toBeGreaterThan(2);
  expect(reports()[0]).toMatchObject({ skaerm: "foyer", opfoelgning: ID });
  expect(reports()[0]).not.toHaveProperty("fejl");
  const answered = (report: Readonly<Record<string, string>> | undefined) =>
    Date.parse(report?.["svar"] ?? "");
  expect(answered(reports().at(-1))).toBeGreaterThan(answered(reports()[0]));
  isBroken = true;
  await expect.poll(() => reports().at(-1)?.["fejl"]).toBe("server");
  isBroken = false;
  await expect.poll(() => reports().at(-1)?.["fejl"]).toBeUndefined();
});

test("by default nothing is reported, and the health view of the browser still knows its walls", async () => {
  const { page, requests } = await openAt("#/~drift");
  await page.getByText("Her har ingen skærm været åben.").waitFor();
  const wall = await page.context().newPage();
  await wall.goto(siteUrl("#/~skaerm?navn=foyer"));
  // The view follows what another tab keeps.
  await page.getByRole("heading", { name: "Skærmen »foyer«" }).waitFor();
  await page.getByText("Har nyt").waitFor();
  await page.getByText("Skærmene melder sig ikke").waitFor();
  expect(requests.filter((request) => request.url().includes("skaerm="))).toEqual([]);
});

test("the authority's statement on accessibility is linked where config.json has its address", async () => {
  const { page } = await openAt("#/~om");
  await page.getByRole("heading", { name: "Tilgængelighed" }).waitFor();
  expect(await page.getByRole("link", { name: "Tilgængelighedserklæringen" }).count()).toBe(0);
  const statement = "https://www.was.digst.dk/kommune-dk";
  await page.route("**/config.json", (route) =>
    route.fulfill({ json: { accessibilityStatement: statement } }),
  );
  await page.reload();
  const link = page.getByRole("link", { name: "Tilgængelighedserklæringen" });
  expect(await link.getAttribute("href")).toBe(statement);
});
