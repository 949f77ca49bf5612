import { expect, test } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { runReport } from "../../../src/commands/report/runReport.ts";
import { runUnpublish } from "../../../src/commands/unpublish/runUnpublish.ts";
import { ID } from "../import/commandFolder.ts";
import { recordedTerminal } from "../terminal/recordedTerminal.ts";
import { publishFolder, visitorsFollowUps } from "./publishFolder.ts";

const folder = publishFolder();

test("a form for the next round is published by force only while nobody has filled anything in", async () => {
  // A round has the id that its feed gives it: a document that is read has others.
  folder.writeReal();
  const facts = JSON.parse(folder.read("real.json")) as FollowUpFacts;
  const rounds = facts.rounds.map((round) => ({ ...round, id: `bo${round.id}` }));
  const initiatives = facts.initiatives.map(({ milestones, ...rest }) => ({
    ...rest,
    milestones: milestones.map((milestone) => ({ ...milestone, round: `bo${milestone.round}` })),
  }));
  folder.write("real.json", JSON.stringify({ ...facts, rounds, initiatives }));
  const { terminal } = recordedTerminal(folder.path());
  await runReport(["real.json", "--form", "--new-round", "31.03.2018", "--out", "form.docx"], terminal);
  const together = await folder.run(["form.docx", "real.json", "--to", "site"]);
  expect(together).toMatchObject({ status: 1, stderr: expect.stringContaining("Er det et skema") });
  expect(visitorsFollowUps(folder.feed())).toEqual({});
  await folder.run(["real.json", "--to", "site"]);
  const refused = await folder.run(["form.docx", "--to", "site"]);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("Er det et skema") });
  expect(Object.keys(visitorsFollowUps(folder.feed()))).toEqual([ID]);
  await folder.run(["form.docx", "--to", "site", "--force"]);
  const forced = visitorsFollowUps(folder.feed())[`${ID}-5`];
  if (forced === undefined) throw new Error("not published");
  await runUnpublish([forced.id, "--from", "site"], terminal);
  const [first, ...others] = forced.initiatives;
  for (const filled of [
    { milestones: first?.milestones.map((one) => (one.round === "5" ? { ...one, smiley: "glad" } : one)) },
    { milestones: first?.milestones.map((one) => (one.round === "5" ? { ...one, status: "I gang." } : one)) },
    { economy: { ...first?.economy, status: "Intet nyt." } },
  ]) {
    folder.write(
      "filled.json",
      JSON.stringify({ ...forced, initiatives: [{ ...first, ...filled }, ...others], document: null }),
    );
    expect(await folder.run(["filled.json", "--to", "site", "--dry-run"])).toMatchObject({ status: 0 });
  }
});
