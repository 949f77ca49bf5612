import { expect, test } from "vitest";
import { readColophon } from "../../../../src/import/grammar/document/colophon.ts";
import { rawLines } from "../../../../src/import/model/rawLine.ts";

const publisherOf = (text: string) =>
  readColophon(rawLines([{ number: 1, text, startsPage: false }])).publisher;

test.each([
  ["Ballerup Kommune, Økonomi og Styring - 3 - Sagsid: 00.30", "Ballerup Kommune, Økonomi og Styring"],
  [
    "Ballerup Kommune, Center for By-, Erhvervs- og Miljøudvikling - 3",
    "Ballerup Kommune, Center for By-, Erhvervs- og Miljøudvikling",
  ],
  ["Lindby Kommune, Børne-ungeforvaltningen Side 3 af 8", "Lindby Kommune, Børne-ungeforvaltningen"],
  ["Lindby Kommune – Økonomiforvaltningen – Side 3", "Lindby Kommune, Økonomiforvaltningen"],
  ["Lindby Kommune | Center for Økonomi | 3", "Lindby Kommune, Center for Økonomi"],
  ["Lindby Kommune Center for Økonomi - 3", "Lindby Kommune, Center for Økonomi"],
  ["Lyngby-Taarbæk Kommune - 3 - Sagsid: 24/1", "Lyngby-Taarbæk Kommune"],
  ["Lindby Kommune - Opfølgning på Aftale om budget 2025 - 3", "Lindby Kommune"],
  ["Lindby Kommune, Økonomi og Indkøb, 23. marts 2026. Sagsnr. 24/1", "Lindby Kommune, Økonomi og Indkøb"],
  ["Side 3", null],
])("the publisher of %j", (line, publisher) => {
  expect(publisherOf(line)).toBe(publisher);
});

test("the day beside the agreement is the follow-up's, whatever day another line names before it", () => {
  const lines = ["Udskrevet 14-03-2018", "Fjerde opfølgning på Aftale om budget 2017 Den 23. marts 2018"];
  const read = (texts: readonly string[]) =>
    readColophon(rawLines(texts.map((text, at) => ({ number: at + 1, text, startsPage: false })))).asOf;
  expect(read(lines)).toBe("2018-03-23");
  expect(read(lines.slice(0, 1))).toBe("2018-03-14");
});
