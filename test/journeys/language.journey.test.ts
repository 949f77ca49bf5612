/** An English reader meets the document's Danish words on every screen: each of them is told as Danish. */
import { expect, it } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { goOn } from "./drawn.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** Everything that the follow-up says, as the lines of text it is shown in. */
function wordsOfFollowUp(): readonly string[] {
  const { facts } = realFollowUp;
  const said = [
    facts.title,
    facts.authority,
    facts.committee,
    facts.document?.title,
    ...Object.values(facts.smileyMeaning?.effort ?? {}),
    ...Object.values(facts.smileyMeaning?.economy ?? {}),
    ...facts.rounds.map(({ label }) => label),
    ...facts.themes.map(({ title }) => title),
    ...facts.initiatives.flatMap((initiative) => [
      initiative.title,
      initiative.description,
      initiative.remarks,
      initiative.committee,
      ...initiative.responsible,
      ...initiative.contributors,
      initiative.economy?.text,
      initiative.economy?.status,
      ...initiative.milestones.flatMap(({ text, status }) => [text, status]),
    ]),
  ];
  const lines = said.flatMap((text) =>
    (text ?? "").split(/\n+/).map((line) => line.replace(/\s+/g, " ").trim()),
  );
  // Short words and bare dates are in no language of their own.
  return [...new Set(lines)].filter((line) => line.length > 4 && /\p{L}{3}/u.test(line));
}

/** No two of a title beside one another: by that it is seen which stands. */
const SCREENS = [
  ["the overview", ""],
  ["the worklist", "/indsatser?kolonner=indsats,tema,center,bidrag,forsinket,smileys&gruppe=tema"],
  ["an initiative", "/indsatser/7.06"],
  ["the economy", "/oekonomi"],
  ["the contradictions", "/spoergsmaal"],
  ["the afterlife", "/udestaar?efter=center"],
  ["the document", "/kilde?linjer=682-690"],
  ["the afterlife by date", "/udestaar"],
  ["the handout", "/tryk"],
  ["the title slide", "/praesentation"],
  ["an initiative's slide", "/praesentation?slide=7.06"],
  ["the status slide", "/praesentation?slide=status"],
  ["the changes' slide", "/praesentation?slide=aendringer"],
  ["the afterlife's slide", "/praesentation?slide=efterliv"],
  ["the definitions' slide", "/praesentation?slide=definitioner"],
  ["the speaker's window", "/praesentation?slide=7.06&visning=taler"],
  ["the wall screen", "/skaerm?visning=forsinkede"],
] as const;

it("in English every screen tells the document's words as Danish", async () => {
  const { page } = await openPage();
  await page.addInitScript(() => localStorage.setItem("aftaleoverblik.language", "en"));
  await page.goto(siteUrl("#/~om"));
  for (const [screen, path] of SCREENS) {
    await goOn(page, `#/${ID}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator('html[lang="en"] main [lang="da"]').first().waitFor();
    const untold = await page.evaluate((words) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = (node.nodeValue ?? "").replace(/\s+/g, " ");
        const language = node.parentElement?.closest("[lang]")?.getAttribute("lang");
        if (language !== "da" && words.some((word) => text.includes(word))) found.push(text.slice(0, 90));
      }
      return [...new Set(found)];
    }, wordsOfFollowUp());
    expect.soft(untold, screen).toEqual([]);
  }
});

it("our own words stay the reader's, and follow the reader's choice", async () => {
  const { page } = await openAt(`#/${ID}/indsatser/7.06`);
  await page.getByRole("combobox", { name: "Sprog" }).selectOption("English");
  const language = (name: string) =>
    page
      .getByRole("heading", { name, exact: true })
      .evaluate((heading) => heading.closest("[lang]")?.getAttribute("lang"));
  await expect.poll(() => language("Milestones")).toBe("en");
  await expect.poll(() => language("7.06. Styrket indsats mod socialt bedrageri")).toBe("da");
});
