import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runTidy } from "../../../src/commands/tidy/runTidy.ts";
import { tidyFile } from "../../../src/export/tidy/tidyFile.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { runIn } from "../terminal/recordedTerminal.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = fileURLToPath(new URL(`../../../public/feed/${ID}.json`, import.meta.url));

async function tidy(...args: readonly string[]) {
  const folder = folderWith({ "broken.json": '{"formatVersion":1,"id":7}' });
  return { folder, ...(await runIn(folder, runTidy, args)) };
}

test("the command writes the very files that the site offers", async () => {
  const { folder, status } = await tidy(FEED, "--out", "ud");
  expect(status).toBe(0);
  expect(readdirSync(join(folder, "ud")).sort()).toEqual([`${ID}-figures.csv`, `${ID}-milestones.csv`]);
  expect(readFileSync(join(folder, "ud", `${ID}-figures.csv`), "utf8")).toBe(
    tidyFile("figures", realFollowUp).text,
  );
});

test("a file that is no feed is named with its mistakes, and wrong usage is explained", async () => {
  expect(await tidy("broken.json")).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^broken\.json har \d+ fejl:\n {2}id: fandt 7/),
  });
  expect((await tidy("findes-ikke.json")).err).toContain("findes ikke");
  for (const wrong of [[], ["--ukendt"], ["a.json", "b.json"]]) {
    expect(await tidy(...wrong)).toMatchObject({ status: 2, err: expect.stringContaining("npm run tidy") });
  }
  expect(await tidy("--help")).toMatchObject({
    status: 0,
    err: "",
    out: expect.stringContaining("npm run tidy"),
  });
});
