/** High contrast: the reader's system has a few colours of its own, and all that is drawn is drawn in them. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { COLOUR_THEMES } from "../../src/app/preferences.ts";
import { THEME_KEY } from "../../src/app/storageKeys.ts";
import { expectReadable } from "./accessibility.ts";
import { exported } from "./downloads.ts";
import { badMarks } from "./drawnMarks.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** A screen, and what is drawn on it last. */
const SCREENS = [
  ["", "[role=grid] svg"],
  ["/indsatser?gruppe=tema", "table svg"],
  ["/oekonomi", "section svg text"],
  ["/indsatser/7.06", "main svg"],
  ["/tryk", "table svg"],
  ["/praesentation?slide=status", "table svg"],
  ["/praesentation?slide=aendringer", "article svg"],
  ["/praesentation?slide=oekonomi", "table svg rect"],
  ["/skaerm?visninger=overblik", "main svg rect"],
  ["/skaerm?visninger=temaer", "main svg rect"],
  ["/skaerm?visninger=oekonomi", "main svg rect"],
] as const;

const SYSTEMS = (["light", "dark"] as const).flatMap((system) =>
  COLOUR_THEMES.map((chosen) => [system, chosen] as const),
);

async function openForced(system: "light" | "dark", chosen: (typeof COLOUR_THEMES)[number]): Promise<Page> {
  const { page } = await openPage({
    colorScheme: system,
    context: { forcedColors: "active", acceptDownloads: true },
  });
  await page.addInitScript((theme) => {
    // An empty page has no storage.
    if (location.protocol !== "about:") localStorage.setItem("aftaleoverblik.theme", theme);
  }, chosen);
  return page;
}

/** Chooses colours as another window of the same browser does, and waits until the page has them. */
async function chooseElsewhere(page: Page, chosen: (typeof COLOUR_THEMES)[number]): Promise<void> {
  await page.evaluate(([key, newValue]) => dispatchEvent(new StorageEvent("storage", { key, newValue })), [
    THEME_KEY,
    chosen,
  ] as const);
  const theme = () => page.evaluate(() => document.documentElement.dataset["theme"] ?? "auto");
  await expect.poll(theme).toBe(chosen);
}

describe.each(SCREENS)("%s", (screen, drawn) => {
  it("has every drawn mark in the system's colours and seen, and every text, whatever system and choice", async () => {
    const page = await openForced("light", "auto");
    await page.goto(siteUrl(`#/${ID}${screen}`));
    await page.locator(drawn).filter({ visible: true }).first().waitFor();
    for (const [system, chosen] of SYSTEMS) {
      await page.emulateMedia({ colorScheme: system });
      await chooseElsewhere(page, chosen);
      const what = `${chosen} chosen, the system ${system}`;
      await expect.poll(() => badMarks(page), { message: what }).toEqual([]);
      await expectReadable(page, what);
    }
  });
});

it("a smiley is told by its outline and its mouth", async () => {
  const page = await openForced("dark", "light");
  await page.goto(siteUrl(`#/${ID}/indsatser`));
  const faces = page.locator("table svg[role=img]").filter({ has: page.locator(".face") });
  await faces.first().waitFor();
  // The list's last rows are drawn behind its first.
  const kinds = async () => {
    const looks = await faces.evaluateAll((smileys) =>
      smileys.map((smiley) => {
        const [face, mouth] = [smiley.querySelector(".face"), smiley.querySelector(".mouth")];
        const outline = face === null ? "none" : getComputedStyle(face).stroke;
        return [
          smiley.getAttribute("aria-label")?.split(",")[0],
          face?.tagName,
          mouth?.getAttribute("d"),
          outline,
        ];
      }),
    );
    return [...new Set(looks.map((look) => look.join()))];
  };
  await expect.poll(kinds).toHaveLength(3);
  expect((await kinds()).every((kind) => kind.endsWith("rgb(255, 255, 255)"))).toBe(true);
});

it("the ring of the focus is the system's, on cells and on bars", async () => {
  const page = await openForced("light", "dark");
  await page.goto(siteUrl(`#/${ID}`));
  const cell = page.locator("[role=grid] td a").first();
  await cell.focus();
  await page.keyboard.press("ArrowRight");
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return [outlineStyle, outlineWidth];
  });
  expect(ring).toEqual(["solid", "2px"]);
});

it("words in the ground's colour have no such ground laid behind them", async () => {
  const page = await openForced("dark", "auto");
  // Browsers lay the ground's colour behind every text whose colours are theirs to force.
  const hidden = () =>
    page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return Array.from(document.querySelectorAll("body *")).flatMap((element) => {
        const hasWords = Array.from(element.childNodes).some((node) => node.nodeType === 3);
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return hasWords && color === ground && forcedColorAdjust !== "none" ? [element.textContent] : [];
      });
    });
  await page.goto(siteUrl(`#/${ID}/praesentation`));
  await page.getByRole("button", { name: "Begynd" }).waitFor();
  expect(await hidden()).toEqual([]);
  await page.goto(siteUrl(`#/${ID}/indsatser?fremdrift=bagud`));
  await page.getByRole("button", { name: "Gå til søgning" }).waitFor({ state: "attached" });
  await page.getByRole("searchbox").waitFor();
  expect(await hidden()).toEqual([]);
});

it("a picture for others keeps the colours of paper", async () => {
  const page = await openForced("dark", "dark");
  await page.goto(siteUrl(`#/${ID}/oekonomi`));
  const section = page.getByRole("region", { name: "Én indsats står for over halvdelen af manglen" });
  await section.getByRole("link").first().waitFor();
  const { bytes } = await exported(page, "Tegning", section);
  const svg = new TextDecoder().decode(bytes);
  const inks = [...svg.matchAll(/<text[^>]*fill="([^"]*)"/g)].map(([, ink]) => ink);
  expect(new Set(inks)).toEqual(new Set(["rgb(22, 32, 44)", "rgb(75, 87, 101)"]));
  expect(svg).toContain('stroke="rgb(43, 74, 155)"');
});
