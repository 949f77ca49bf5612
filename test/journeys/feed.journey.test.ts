import type { Page, Route } from "playwright";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { headersOfAnother } from "./changeFeed.ts";
import { passTimeUntil } from "./clock.ts";
import { untilWhole } from "./drawn.ts";
import { listen } from "./listen.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";
import { serveSite } from "./serveSite.ts";
import { tryAgain } from "./tryAgain.ts";

const FEED = "**/feed/ballerup-2017-oekonomiudvalget.json";

/** What the browser itself says of a request that failed. */
const failedLoad = /Failed to load resource/;

/** Goes to the site and waits until it tells of a problem in these words. */
async function problemShown(page: Page, ...words: readonly string[]): Promise<void> {
  await page.goto(siteUrl());
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const told = async () => (await alert.innerText()).replace(/\s+/g, " ");
  for (const word of words) await expect.poll(told).toContain(word);
}

const change = (mutate: (text: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: headersOfAnother(response), body: mutate(await response.text()) });
};

describe("a feed that cannot be shown says what happened and what to do", () => {
  // Each with another part of the message; what is told of which fault: test/feed/badFeeds.test.ts.
  it.each<readonly [string, (route: Route) => Promise<void>, readonly string[]]>([
    [
      "cut off",
      change((text) => text.slice(0, 2000)),
      ["Feedet er ikke helt: slutningen mangler", "er ikke hel", "linje", "Læg hele filen op igen"],
    ],
    [
      "wrong in one place",
      change((text) => text.replace('"smiley": "sur"', '"smiley": "happy"')),
      [
        "Feedet har fejl",
        'initiatives[10].milestones[3].smiley: fandt "happy", skal være "glad" | "neutral" | "sur" | null',
      ],
    ],
    ["not there", (route) => route.fulfill({ status: 404 }), ["Feedet findes ikke", "config.json"]],
  ])("%s", async (_name, answer, words) => {
    const { page } = await openPage({ expectedConsole: failedLoad });
    await page.route(FEED, answer);
    await problemShown(page, ...words);
    await expectAccessible(page);
  });

  it("and when the page tries again by itself, which it does", async () => {
    const { page } = await openPage({ expectedConsole: failedLoad });
    await page.clock.install();
    let tries = 0;
    await page.route(FEED, (route) => {
      tries += 1;
      return route.fulfill({ status: 404 });
    });
    await problemShown(page);
    const next = page.getByRole("status").filter({ hasText: /Siden prøver selv igen kl\. \d\d\.\d\d\.\d\d/ });
    await next.waitFor();
    const before = tries;
    await page.clock.runFor("00:30");
    await expect.poll(() => tries).toBeGreaterThan(before);
    await next.waitFor();
  });

  it("and comes back when it is mended", async () => {
    const { page } = await openPage({ expectedConsole: failedLoad });
    await page.route(FEED, (route) => route.fulfill({ status: 404 }));
    await problemShown(page);
    await tryAgain(page, () => page.unroute(FEED));
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
  });

  it("and goes on saying it while the page tries again by itself, until it is mended", async () => {
    const { page } = await openPage({ expectedConsole: failedLoad });
    const tried = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const looked = Promise.withResolvers<void>();
    let tries = 0;
    await page.route(FEED, async (route) => {
      tries += 1;
      if (tries === 2) {
        tried.resolve();
        await answered.promise;
      }
      if (tries < 3) return route.fulfill({ status: 404 });
      await looked.promise;
      return route.continue();
    });
    await problemShown(page);
    const message = await page.getByRole("alert").elementHandle();
    await page.getByRole("button", { name: "Prøv igen" }).focus();
    await tried.promise;
    await page.getByRole("status").filter({ hasText: "Prøver igen" }).waitFor();
    expect(await message?.isVisible()).toBe(true);
    answered.resolve();
    await expect.poll(() => page.getByText("Prøver igen").count()).toBe(0);
    expect(await message?.isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Prøv igen" }).evaluate((it) => it.matches(":focus"))).toBe(
      true,
    );
    looked.resolve();
    const heading = page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" });
    await expect.poll(() => heading.evaluate((it) => it.matches(":focus"))).toBe(true);
  });

  it.each([
    ["a catalogue that lists nothing", "feed/index.json", '{"formatVersion":1,"followUps":[]}'],
    ["a configuration that leads elsewhere", "config.json", '{"catalogue":"elsewhere.json"}'],
  ])("%s is fetched again as well", async (_name, path, body) => {
    const { page } = await openPage({ expectedConsole: failedLoad });
    await page.route(
      `**/${path}`,
      change(() => body),
    );
    await problemShown(page);
    await tryAgain(page, () => page.unroute(`**/${path}`));
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
  });
});

describe("a refresh that fails", () => {
  it("leaves the last good figures on screen, and says so", async () => {
    const { page, requests } = await openPage({ expectedConsole: failedLoad });
    await page.clock.install();
    await page.goto(siteUrl());
    await page.locator("#root").getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    // Time that passes ends what is still on its way: the page would ask for its code by loading itself again.
    await untilWhole(page, requests);
    await page.route(
      FEED,
      change((text) => text.replace('"smiley": "sur"', '"smiley": "happy"')),
    );
    const notice = page
      .getByRole("status")
      .filter({ hasText: "kunne ikke opdateres" })
      .filter({ hasText: "smiley: fandt" });
    await passTimeUntil(notice, "06:00");
    await page.getByText("8 af 32", { exact: true }).waitFor();
  });
});

describe("addresses", () => {
  it("of an unknown follow-up and of an unknown screen give different messages, each with a link", async () => {
    const { page } = await openAt("#/findes-ikke");
    await page.getByRole("alert").getByText("findes-ikke").waitFor();
    await page.goto(siteUrl("#/ballerup-2017-oekonomiudvalget/ingen/skaerm/her"));
    await page.getByRole("heading", { name: "Siden findes ikke" }).waitFor();
    await page.getByRole("link", { name: "Til overblikket" }).click();
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
  });

  it("of a catalogue without follow-ups say that there are none", async () => {
    const { page } = await openPage();
    await page.route(
      "**/feed/index.json",
      change(() => '{"formatVersion":1,"followUps":[]}'),
    );
    await page.goto(siteUrl());
    const none = page.getByRole("heading", { name: "Der er endnu ingen opfølgninger" });
    await none.waitFor();
    await page.getByText("publish-feed").waitFor();
    await page.getByRole("alert").getByRole("link", { name: "Importér" }).click();
    await page.getByRole("heading", { level: 1, name: "Importér" }).waitFor();
    for (const path of ["#/~om", "#/~skaerm", "#/om", "#/skaerm", "#/ballerup-2017-oekonomiudvalget"]) {
      await page.goto(siteUrl(path));
      await page.reload();
      await none.waitFor();
    }
  });

  it("of a catalogue that lists everything wrongly say on every screen what is wrong", async () => {
    const { page } = await openPage();
    await page.route(
      "**/feed/index.json",
      change(() => '{"formatVersion":1,"followUps":[null]}'),
    );
    for (const path of ["", "#/~om", "#/~skaerm", "#/om", "#/skaerm"]) {
      await page.goto(siteUrl(path));
      await page.reload();
      await page.getByRole("alert").getByText("followUps[0]: fandt null, skal være et objekt").waitFor();
    }
  });

  it("of any length are shortened where they are named", async () => {
    const { page } = await openAt(`#/${"x".repeat(100_000)}`);
    const alert = page.getByRole("alert");
    await alert.getByText("nævner ingen opfølgning").waitFor();
    expect((await alert.innerText()).length).toBeLessThan(1000);
    await page.goto(siteUrl(`#/a/${"y".repeat(100_000)}`));
    await alert.getByText("yyy").waitFor();
    expect((await alert.innerText()).length).toBeLessThan(1000);
  });

  it("to another origin are not followed, and the message mentions the login page", async () => {
    const elsewhere: string[] = [];
    const other = await listen((request, response) => {
      elsewhere.push(request.url ?? "");
      response.end("{}");
    });
    const site = await serveSite(inject("siteFolder"));
    // Playwright cannot answer with a redirect to another origin, a server can: it stands before the site.
    const front = await listen((request, response) => {
      if (request.url?.endsWith("/ballerup-2017-oekonomiudvalget.json"))
        response.writeHead(302, { location: `${other.url}login` }).end();
      else
        fetch(new URL(request.url ?? "", site.url))
          .then(async (answer) =>
            response
              .writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" })
              .end(Buffer.from(await answer.arrayBuffer())),
          )
          // What the page still fetches when the test is over finds the site closed.
          .catch(() => response.destroy());
    });
    onTestFinished(async () => {
      front.close();
      other.close();
      await site.close();
    });
    const { page } = await openPage({ expectedConsole: /Unsafe attempt to load|Failed to load resource/ });
    await page.goto(front.url);
    const alert = page.getByRole("alert");
    await alert.getByText("loginside").waitFor();
    expect(elsewhere).toEqual([]);
  });

  it("outside the site's origin are never fetched unless config.json lists them", async () => {
    const { page, requests } = await openPage();
    await page.route(
      "**/feed/index.json",
      change((text) => text.replace('"href": "', '"href": "https://evil.example/')),
    );
    await problemShown(page, "https://evil.example, som siden ikke må bruge");
    expect(requests.some((request) => request.url().includes("evil.example"))).toBe(false);
  });
});
