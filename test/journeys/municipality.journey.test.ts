/** A municipality of 84 follow-ups, published by the command: from all agreements to one, to what became of it, and back. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { madeUpAgreements } from "../../mocks/municipality/agreements.ts";
import { runPublish } from "../../src/commands/publish/runPublish.ts";
import { serveWithFeed } from "./feedServer.ts";
import { openPage } from "./openPage.ts";

const agreements = [...madeUpAgreements({ seed: 1 })];
const latest = agreements.flatMap(({ followUps }) => followUps.at(-1)?.facts ?? []);

/** The built site with all 84 in it. */
async function publishedSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "municipality-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(inject("siteFolder"), join(folder, "site"), { recursive: true });
  mkdirSync(join(folder, "sources"));
  const files = agreements
    .flatMap(({ followUps }) => followUps)
    .map(({ facts, text }) => {
      writeFileSync(join(folder, "sources", `${facts.id}.txt`), text);
      writeFileSync(join(folder, `${facts.id}.json`), JSON.stringify(facts));
      return `${facts.id}.json`;
    });
  const said: string[] = [];
  const terminal = { folder, out: () => undefined, err: (text: string) => said.push(text) };
  expect(await runPublish([...files, "--to", "site"], terminal), said.join("")).toBe(0);
  const { url, close } = await serveWithFeed(join(folder, "site"));
  onTestFinished(() => close());
  return url;
}

test("what the command published leads from the portfolio to an agreement, to its history, and back", async () => {
  const url = await publishedSite();
  const { page } = await openPage();
  await page.goto(url);
  const of2026 = page.getByRole("region", { name: /^Aftale om budget 2026/ });
  await of2026.getByRole("link", { name: "Hele aftalen" }).click();
  const own = latest.filter(({ budgetYear }) => budgetYear === 2026);
  const glad = own
    .flatMap(({ initiatives }) => initiatives)
    .filter(({ milestones }) => milestones[3]?.smiley === "glad");
  const whole = page
    .getByRole("grid", { name: "Smileys pr. udvalg og runde" })
    .getByRole("row")
    .filter({ hasText: "Hele aftalen" });
  await whole
    .getByText(new RegExp(`^${glad.length} glade`))
    .first()
    .waitFor({ state: "attached" });

  const [agreement] = agreements;
  const committee = own[0]?.committee ?? "";
  await page.getByRole("list").getByRole("link", { name: committee }).first().click();
  await page.getByRole("navigation", { name: "Skærme" }).getByRole("link", { name: "Historik" }).click();
  for (const [kind, title] of [
    ["rewritten", "Omskrevet"],
    ["promise", "Hvad blev der af løfterne?"],
    ["thread", "Tråde"],
  ] as const) {
    const count = agreement?.planted.filter((one) => one.kind === kind).length;
    await page.getByRole("heading", { level: 2, name: `${title} (${count})` }).waitFor();
  }
  for (let step = 0; step < 3; step++) await page.goBack();
  await expect.poll(() => page.url()).toBe(url);
  await of2026.getByRole("link", { name: "Hele aftalen" }).waitFor();
});
