import { expect, test } from "vitest";
import { correctedColumn } from "../../src/export/correctedColumn.ts";
import { tableOf } from "../../src/export/table.ts";
import { correctedFollowUp } from "../fixtures/correctedFollowUp.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

test("a table says of each initiative what was corrected, and has no such column where nothing was", () => {
  const followUp = correctedFollowUp(realFollowUp.facts);
  const columns = correctedColumn<(typeof followUp.initiatives)[number]>(followUp, "da", (one) => one);
  const { rows } = tableOf("Indsatser", columns, followUp.initiatives);
  expect(rows.filter(([cell]) => cell !== null)).toHaveLength(2);
  expect(rows[0]?.[0]).toMatch(/^31\.12\.2017: Smiley: Neutral er rettet til Sur/);
  expect(correctedColumn(realFollowUp, "da", (one: (typeof followUp.initiatives)[number]) => one)).toEqual(
    [],
  );
});
