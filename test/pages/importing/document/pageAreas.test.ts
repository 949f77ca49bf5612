import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildFollowUp } from "../../../../src/agreement/followUp.ts";
import { factsByLine } from "../../../../src/agreement/source/factsInSource.ts";
import { lineReadings } from "../../../../src/agreement/source/lineReadings.ts";
import { sourceLines } from "../../../../src/feed/sourceLines.ts";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { pageAreas } from "../../../../src/pages/importing/document/pageAreas.ts";

const FILE = new URL("../../../fixtures/documents/real/p1-printed-from-word-file.pdf", import.meta.url);

test("every fact of a PDF is marked on its pages, and the lines in view are", async () => {
  const read = await importBytes(new Uint8Array(readFileSync(FILE)));
  if (read.refused) throw new Error(read.code);
  const followUp = buildFollowUp(read.facts);
  const facts = factsByLine(followUp);
  const lines = sourceLines(new TextDecoder().decode(read.source));
  const marked = followUp.initiatives[3]?.milestones[1]?.source ?? null;
  const areas = [
    ...pageAreas(read.blocks, {
      facts,
      reading: lineReadings(followUp, lines, []),
      unread: new Map(),
      marked,
    }).values(),
  ].flat();
  const ofFacts = areas.flatMap((area) => (area.kind === "fact" ? [area] : []));
  expect(new Set(ofFacts.map(({ fact }) => fact))).toEqual(new Set([...facts.values()].flat()));
  // A page in portrait, in points.
  for (const { left, right, top, bottom } of areas) {
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(612);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(842);
  }
  const inView = areas.filter(({ kind }) => kind === "marked");
  expect(inView.map((area) => "line" in area && area.line)).toEqual(
    Array.from(
      { length: (marked?.to ?? 0) - (marked?.from ?? 0) + 1 },
      (_, at) => (marked?.from ?? 0) + at,
    ).filter((line) => lines[line - 1]?.trim() !== ""),
  );
});
