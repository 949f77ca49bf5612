import { expect, test } from "vitest";
import type { FactChange } from "../../src/agreement/revision/factChange.ts";
import { changeLine } from "../../src/text/revision.ts";

const initiative = { id: "7.03", number: "7.03", title: "Digital post" };
const change = (part: Partial<FactChange> & Pick<FactChange, "place">): FactChange => ({
  kind: "changed",
  path: "",
  was: null,
  became: null,
  ...part,
});
const milestone = { of: "milestone", initiative, round: "31.12.2017" } as const;
const long = `${"Der er indgået aftale med staten. ".repeat(8)}Planen`;

test.each<[FactChange, string, string]>([
  [
    change({ place: { ...milestone, field: "smiley" }, was: "neutral", became: "sur" }),
    "7.03, 31.12.2017, smiley: neutral → sur",
    "7.03, 31.12.2017, smiley: neutral → dissatisfied",
  ],
  [
    change({ place: { of: "economy", field: "smiley", initiative }, was: "glad" }),
    "7.03, økonomi, smiley: glad → ingen smiley",
    "7.03, economy, smiley: satisfied → no smiley",
  ],
  [
    change({ place: { of: "followUp", field: "asOf" }, became: "2018-03-23" }),
    "datoen: intet → 23. marts 2018",
    "the date: nothing → 23 March 2018",
  ],
  [
    change({
      place: {
        of: "figure",
        field: "target",
        initiative,
        figure: { measure: "saving", basis: "net", year: 2018 },
      },
      was: 1_000_000,
      became: 259_000,
    }),
    "7.03, Besparelse netto 2018, aftalt: 1 mio. kr. → 0,259 mio. kr.",
    "7.03, Saving net 2018, agreed: DKK 1 million → DKK 0.259 million",
  ],
  [
    change({
      place: { of: "initiative", field: "lineage", initiative },
      became: { is: "merged", of: ["a", "b"] },
    }),
    "7.03, forbindelse til tidligere opfølgninger: intet → lagt sammen af »a« og »b«",
    "7.03, connection to earlier follow-ups: nothing → merged from “a” and “b”",
  ],
  [
    change({ place: { of: "initiative", field: null, initiative }, kind: "added", became: "Digital post" }),
    'Tilføjet: indsatsen 7.03 "Digital post"',
    'Added: the initiative 7.03 "Digital post"',
  ],
  [
    change({ place: { ...milestone, field: null }, kind: "removed" }),
    "Fjernet: 7.03, milepæl i 31.12.2017",
    "Removed: 7.03, milestone in 31.12.2017",
  ],
  [
    change({ place: { ...milestone, field: "status" }, was: `${long} er lagt.`, became: `${long} følger.` }),
    '7.03, 31.12.2017, status: "… indgået aftale med staten. Planen er lagt." → "… indgået aftale med staten. Planen følger."',
    '7.03, 31.12.2017, status: "… indgået aftale med staten. Planen er lagt." → "… indgået aftale med staten. Planen følger."',
  ],
])("%#: %s", (given, danish, english) => {
  expect(
    [changeLine(given, "da"), changeLine(given, "en")].map((line) => line.replaceAll("\u00a0", " ")),
  ).toEqual([danish, english]);
});
