/** What a person corrected is shown as such wherever its value is. */
import { expect, test } from "vitest";
import { correctedFollowUp } from "../fixtures/correctedFollowUp.ts";
import { expectAccessible } from "./accessibility.ts";
import { changeFeed } from "./changeFeed.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const WORDS = "Neutral er rettet til Sur den 28. november 2026: Oplyst af centret";

test("a corrected smiley says so on overview, list, initiative, paper, slides and wall", async () => {
  const { page } = await openPage();
  await changeFeed(page, (feed) => correctedFollowUp(feed).facts);
  const says = (words: string) => page.getByText(words).first().waitFor({ state: "attached" });
  await page.goto(siteUrl(`#/${ID}`));
  const grid = page.getByRole("grid", { name: "Smileys pr. indsats og runde" });
  await grid.getByRole("link", { name: `Sur, 31.12.2017 Rettet: ${WORDS}` }).waitFor();
  await page.getByRole("list", { name: "Rettelser" }).getByText(WORDS).waitFor();
  await expectAccessible(page);
  for (const screen of [
    "indsatser",
    "tryk",
    "skaerm?visning=indsatser",
    "praesentation?medtag=alle&slide=5.03",
  ]) {
    // The screen before, which stands until this one's code is there, says the words too.
    await page.goto("about:blank");
    await page.goto(siteUrl(`#/${ID}/${screen}`));
    await says(WORDS);
  }
  await page.goto(siteUrl(`#/${ID}/oekonomi`));
  await says("Ingen smiley er rettet til Sur");
  await page.goto(siteUrl(`#/${ID}/indsatser/5.03`));
  await page.getByRole("list", { name: "Milepæle" }).getByText(WORDS).waitFor({ state: "attached" });
});

test("a feed without corrections fetches no code for their marks", async () => {
  const { page, requests } = await openAt(`#/${ID}`);
  await page.getByRole("grid", { name: "Smileys pr. indsats og runde" }).waitFor();
  await page.getByRole("heading", { name: "Hvad har ændret sig?" }).waitFor();
  expect(requests.filter((request) => request.url().includes("CorrectionMark"))).toEqual([]);
});
