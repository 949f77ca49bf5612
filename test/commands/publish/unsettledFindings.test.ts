import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withSettled } from "../../../src/agreement/corrections/settleAgain.ts";
import { toJson } from "../../../src/agreement/portfolio/catalogue.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { publishFolder, visitorsFollowUps } from "./publishFolder.ts";

const folder = publishFolder();

describe("a saved feed of whose document something was lost", () => {
  const name = "hoeje-taastrup-2027-wrapped-head.txt";
  const document = new URL(`../../fixtures/documents/${name}`, import.meta.url);
  /** The feed as the import page saves it, each finding that asks something settled or not. */
  async function save(isSettled: ((code: string) => boolean) | null) {
    const { facts } = mustImport(await importBytes(readFileSync(document)));
    const settled = facts.import?.findings.map(({ code }) => isSettled?.(code));
    folder.write("gemt.json", toJson(withSettled(facts, settled ?? [])));
    folder.write(facts.document?.source ?? "", readFileSync(document));
    return facts.id;
  }
  const inSite = (id: string) => visitorsFollowUps(folder.feed())[id];

  test.each([
    ["is refused as the document is while nobody has settled it", null],
    ["is refused while one of it is unsettled", (code: string) => code !== "economy-smiley-not-allowed"],
  ] as const)("%s", async (_, isSettled) => {
    await save(isSettled);
    const refused = await folder.run(["gemt.json", "--to", "site"]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("linje 38: Økonomien har en neutral smiley");
    expect(refused.stderr).toContain('afgøres på siden "Importér"');
    expect(refused.stderr).toContain("--force");
    expect((await folder.run(["gemt.json", "--to", "site", "--force"])).status).toBe(0);
  });

  test("is published once it is settled, and the document itself then brings nothing new", async () => {
    const id = await save(() => true);
    expect(await folder.run(["gemt.json", "--to", "site"])).toMatchObject({ status: 0 });
    expect(inSite(id)?.import?.findings.every(({ settled }) => settled)).toBe(true);
    cpSync(document, folder.path("igen.txt"));
    const again = await folder.run(["igen.txt", "--to", "site"]);
    expect(again).toMatchObject({ status: 0, stdout: `${id}: uændret\n` });
  });

  test("is refused when it says itself that what the published one settled is not", async () => {
    await save(() => true);
    await folder.run(["gemt.json", "--to", "site"]);
    await save(() => false);
    expect((await folder.run(["gemt.json", "--to", "site"])).status).toBe(1);
  });

  test("is held by the rule when a drop folder finds it", async () => {
    await save(() => false);
    mkdirSync(folder.path("in", "sources"), { recursive: true });
    cpSync(folder.path("gemt.json"), folder.path("in", "gemt.json"));
    const { drop } = folder.dropFolder();
    for (const now of [0, 70_000, 80_000]) await drop.step(now);
    expect(folder.read("in/gemt.json.afvist.txt")).toContain("Økonomien har en neutral smiley");
  });
});
