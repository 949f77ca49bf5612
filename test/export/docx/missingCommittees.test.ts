import { expect, test } from "vitest";
import { reportFile } from "../../../src/export/docx/wordFile.ts";
import { municipalityUnion, municipalityWith } from "../../fixtures/municipalityUnion.ts";
import { bytesOf, partOf } from "./wordDocument.ts";

test("a whole agreement's document names the committee that it lacks, and nothing where it has all", async () => {
  const [away] = municipalityUnion.union.committees;
  const lacking = municipalityWith((place) => (place === 0 ? "failed" : null));
  const words = `Tallene hviler på 6 af 7 udvalg. Kunne ikke hentes: ${away?.name}.`;
  const textOf = async (followUp: typeof municipalityUnion) =>
    partOf(await bytesOf(await reportFile(followUp)), "word/document.xml").replaceAll(/<[^>]+>/g, "");
  expect(await textOf(lacking)).toContain(words);
  expect(await textOf(municipalityUnion)).not.toContain("Tallene hviler");
});
