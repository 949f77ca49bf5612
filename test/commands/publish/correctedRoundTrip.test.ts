/** What a clerk corrected stays published, whichever of its files is published again: the feed, the document, the report written of it. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { toJson } from "../../../src/agreement/portfolio/catalogue.ts";
import { reportFile } from "../../../src/export/docx/wordFile.ts";
import { corrected, stepsOfEveryKind } from "../../agreement/corrections/clerkSteps.ts";
import { bytesOf } from "../../export/docx/wordDocument.ts";
import { feeds, ID } from "../import/commandFolder.ts";
import { publishFolder } from "./publishFolder.ts";

const folder = publishFolder();
const published = () => JSON.parse(folder.read(`site/feed/${ID}.json`)) as FollowUpFacts;

test("the saved feed, then the document, then its report", async () => {
  await fc.assert(
    fc.asyncProperty(stepsOfEveryKind, async (steps) => {
      const facts = corrected(steps);
      // A feed that says nothing of corrections keeps those of the run before.
      fc.pre(facts.corrections !== undefined);
      folder.writeReal("saved.json", toJson(facts));
      expect((await folder.run(["saved.json", "--to", "site", "--force"])).status).toBe(0);
      expect(published()).toEqual(facts);
      cpSync(join(feeds, "sources", `${ID}.txt`), folder.path("a.txt"));
      const again = await folder.run(["a.txt", "--to", "site"]);
      expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining(`${ID}: uændret`) });
      folder.write("report.docx", await bytesOf(await reportFile(buildFollowUp(facts))));
      const { status, stdout, stderr } = await folder.run([
        "report.docx",
        "--to",
        "site",
        "--id",
        ID,
        "--dry-run",
      ]);
      expect({ status, stdout, said: status === 0 ? "" : stderr }).toEqual({
        status: 0,
        stdout: expect.stringMatching(/uændret|ingen oplysning er ændret/),
        said: "",
      });
    }),
    { numRuns: 12 },
  );
});
