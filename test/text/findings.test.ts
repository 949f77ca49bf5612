import { expect, test } from "vitest";
import { type CodedFinding, findingMessage, findingsText } from "../../src/text/findings.ts";

const longest = "Midlertidig løntilpasning ved reduktion i engangsvederlag (Sparekataloget 3.04)";

test.each<readonly [CodedFinding, string, string]>([
  [
    { code: "initiative-without-number", values: { title: longest } },
    'Indsatsen "Midlertidig løntilpasning ved reduktion i engangsvederlag (S …" har intet nummer.',
    'The initiative "Midlertidig løntilpasning ved reduktion i engangsvederlag (S …" has no number.',
  ],
  [
    { code: "field-repeated", values: { words: longest } },
    `Feltet står to gange i indsatsen. Kun det første er overført; her står: "${longest}".`,
    `The field stands twice in the initiative. Only the first is kept; here it says: "${longest}".`,
  ],
  [
    { code: "smiley-unknown", values: { sign: "🤔" } },
    'Tegnet "🤔" (U+1F914) kan være en smiley, men kan ikke læses sikkert. Det er ikke overført.',
    'The sign "🤔" (U+1F914) may be a smiley, but cannot be read with certainty. It is left out.',
  ],
  [
    { code: "names-uncertain", values: { written: "A, B og C", names: ["A", "B og C"] } },
    'Det kan ikke afgøres, hvor navnene skilles i "A, B og C". Læst som "A" og "B og C".',
    'It is not certain where one name ends and the next begins in "A, B og C". Read as "A" and "B og C".',
  ],
  [
    { code: "round-by-position", values: { written: null, read: "31.12.2017" } },
    'Milepælen mangler sin runde. Den er læst som "31.12.2017", fordi netop den runde mangler på dens plads.',
    'The milestone lacks its round. It is read as "31.12.2017", since precisely that round is missing in its place.',
  ],
  [
    { code: "title-missing", values: null },
    "Dokumentets overskrift nævner ikke en aftale om et budgetår.",
    "The document's heading does not name an agreement on the budget of a year.",
  ],
])("%o is put into Danish and English", (finding, danish, english) => {
  expect(findingMessage(finding, "da")).toBe(danish);
  expect(findingMessage(finding, "en")).toBe(english);
});

test("no sentence is left in the other language", () => {
  for (const [code, danish] of Object.entries(findingsText.da.findings))
    expect(String(findingsText.en.findings[code as keyof typeof findingsText.en.findings])).not.toBe(
      String(danish),
    );
});
