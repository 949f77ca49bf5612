/** A page whose texts somebody else replaces, as a translating browser does: it shows what a page that nobody touches shows. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { untilRun } from "./drawn.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** The same follow-up after another round of reports: other smileys, another title, other texts. */
const changed: FollowUpFacts = {
  ...realFollowUp.facts,
  title: "Aftale om budget 2017, rettet",
  initiatives: realFollowUp.facts.initiatives.map((initiative, place) => ({
    ...initiative,
    title: place % 5 === 0 ? `${initiative.title} (rettet)` : initiative.title,
    milestones: initiative.milestones.map((milestone, round) => ({
      ...milestone,
      smiley: place % 3 === 0 && round === 3 ? "sur" : milestone.smiley,
    })),
  })),
};

interface Feed {
  readonly page: Page;
  readonly publish: () => Promise<void>;
}

/** Serves the real follow-up, and from `publish` on the changed one. */
async function openFeed(): Promise<Feed> {
  const { page } = await openPage();
  let served: FollowUpFacts = realFollowUp.facts;
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: served }));
  return {
    page,
    publish: async () => {
      served = changed;
      await page.evaluate(() => {
        dispatchEvent(new Event("offline"));
        dispatchEvent(new Event("online"));
      });
    },
  };
}

/**
 * Replaces every text of the page by elements with other words, once or from now on; `split` puts an element for each word.
 */
async function translate(
  page: Page,
  way: "replace" | "split",
  { goesOn }: { readonly goesOn: boolean },
): Promise<void> {
  await page.evaluate(
    ({ how, isOn }) => {
      const font = (...content: (string | Node)[]) => {
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        outer.append(inner);
        inner.append(...content);
        return outer;
      };
      const change = (text: Text) => {
        if (text.data.trim() === "" || text.parentElement?.closest("font, [translate=no], title")) return;
        if (how === "replace") text.replaceWith(font(`⟦${text.data}⟧`));
        else text.replaceWith(...text.data.split(/(?<=\s)/).map((word) => font(`⟦${word}⟧`)));
      };
      const all = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        texts.forEach(change);
      };
      all(document.getElementById("root") ?? document);
      if (!isOn) return;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) {
            if (node instanceof Text) change(node);
            else all(node);
          }
      }).observe(document.body, { childList: true, subtree: true });
    },
    { how: way, isOn: goesOn },
  );
}

/** Stands over a table that is too wide, which the translator's marks alone can make it. */
const TOO_WIDE = "Tabellenerbredereendskærmen.Rultilsidenforatseallekolonner→";

/** What stands on the page, without the translator's marks and without white space. */
async function words(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.getElementById("root")?.innerText ?? "");
  return text.replace(/[⟦⟧\s]/g, "").replaceAll(TOO_WIDE, "");
}

/** Loaded once the page is at rest; before, a translator would have nothing to translate. */
const untilWatched = (page: Page) => untilRun(page, "watchTranslation");

const WAYS = [
  ["replace", true],
  ["split", false],
] as const;

it.each(WAYS)(
  "texts that are changed by %s (again and again: %s) never hold old figures",
  async (way, goesOn) => {
    const [translated, plain] = await Promise.all([openFeed(), openFeed()]);
    const onBoth = (act: (one: Feed) => Promise<unknown>) => Promise.all([translated, plain].map(act));
    const notice = translated.page.getByRole("status").filter({ hasText: "Oversæt siden igen" });
    const same = async () => {
      await expect
        .poll(async () => (await words(translated.page)) === (await words(plain.page)), {
          message: `${await words(translated.page)}\n\n${await words(plain.page)}`,
        })
        .toBe(true);
      expect(await translated.page.getByRole("alert").count()).toBe(0);
    };
    await onBoth(async ({ page }) => {
      await page.goto(siteUrl(`#/${ID}`));
      await untilWatched(page);
    });
    await translate(translated.page, way, { goesOn });
    await same();
    expect(await translated.page.evaluate(() => document.body.innerText)).toContain("⟦");

    await onBoth(async ({ page, publish }) => {
      await publish();
      await page.getByText("rettet").first().waitFor();
    });
    await same();
    if (!goesOn) await notice.waitFor();

    await onBoth(async ({ page }) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${ID}/indsatser`);
      await page.locator("h1").filter({ hasText: "Indsatser" }).waitFor();
    });
    await same();

    await onBoth(async ({ page }) => {
      const search = page.getByRole("searchbox").first();
      await search.pressSequentially("budget");
      await expect.poll(() => search.inputValue()).toBe("budget");
      await page.getByRole("checkbox").nth(1).check();
    });
    await same();

    await onBoth(async ({ page }) => {
      await page.getByRole("searchbox").first().fill("");
      await page.goBack();
      await page.goBack();
      await page.locator("h1").filter({ hasText: "Aftale" }).waitFor();
    });
    await same();
    if (!goesOn) await notice.getByRole("button").click();
    await expect.poll(() => notice.count()).toBe(0);
  },
);

it("texts that are changed before anything watches them come right, too", async () => {
  const { page } = await openAt(`#/${ID}`, { expectedConsole: /NotFoundError|not a child of this node/ });
  await translate(page, "replace", { goesOn: false });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${ID}/indsatser?forsinkede=1`);
  await page.locator("h1").filter({ hasText: "Indsatser" }).waitFor();
  await untilWatched(page);
  await page.getByRole("status").filter({ hasText: "8 af 32 indsatser" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});
