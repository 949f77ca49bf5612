/** What the command says of a document that has something of everything. */
import { describe, expect, test } from "vitest";
import { smallDocument, smallInitiative } from "../../fixtures/smallDocument.ts";
import { commandFolder } from "./commandFolder.ts";

const folder = commandFolder();
const ROWS = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺"];

async function reportOn(...initiatives: readonly string[]): Promise<string> {
  folder.write("a.txt", smallDocument(...initiatives));
  return (await folder.run("a.txt")).stderr;
}

test("the municipality is named once, also where the title names it", async () => {
  expect(await reportOn(smallInitiative("1.01. Mad", ...ROWS))).toMatch(
    /^Opfølgning .* \(Herlev Kommune\)\n/,
  );
  const named = smallDocument(smallInitiative("1.01. Mad", ...ROWS)).replace("\nHerlev", " (Herlev");
  folder.write("b.txt", named.replace("Kommune\n", "Kommune)\n"));
  expect((await folder.run("b.txt")).stderr).toMatch(/^Opfølgning [^(]* \(Herlev Kommune\)\n/);
});

describe("the findings of a report", () => {
  const written = () =>
    reportOn(
      smallInitiative("Færre fald", ...ROWS, "Økonomi Besparelse i 2024: 1.5 mio. kr."),
      smallInitiative("1.02. Mad", ...ROWS, "Økonomi Besparelse i 2024: op til 2 mio. kr. ☺☹"),
    );

  test("are in groups by what to do, lost text first", async () => {
    const report = await written();
    const headings = ["Ikke overført", "Læst efter bedste skøn", "Til orientering"];
    const places = headings.map((heading) => report.indexOf(`\n\n${heading}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("have their line, the text there and the correction", async () => {
    const report = await written();
    expect(report).toContain(
      'linje 16: Beløbet "1.5 mio. kr." har punktum, hvor der skal stå komma. Det er læst som "1,5 mio. kr.".',
    );
    expect(report).toContain('linje 27: Det fremgår ikke sikkert, hvad beløbet "2 mio. kr." dækker.');
    expect(report).toContain("linje 27: Der står 2 smileys i samme række.");
    expect(report).toContain('linje 6: Indsatsen "Færre fald" har intet nummer.');
  });
});

test("many of one kind are counted, and a long one is cut; the feed has all of them", async () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    smallInitiative(`Indsats om emne ${at}`, ...ROWS, "Økonomi Nej."),
  );
  const report = await reportOn(
    ...many,
    `\nBilag 1\n\n${"Her følger en lang liste over bevillinger. ".repeat(40)}`,
  );
  expect(report).toContain("… og 10 mere af slagsen [initiative-without-number]");
  expect(report.match(/\[initiative-without-number\]/g)).toHaveLength(21);
  expect(Math.max(...report.split("\n").map((line) => line.length))).toBeLessThan(400);
});

test("a document without a finding has none", async () => {
  expect(await reportOn(smallInitiative("1.01. Færre fald", ...ROWS, "Økonomi Nej."))).toMatch(
    /\nIngen bemærkninger\.\n$/,
  );
});
