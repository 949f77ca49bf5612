import { expect, test } from "vitest";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { renderScreens } from "../../../src/app/snapshot/renderScreens.tsx";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

/** The pictures of a follow-up of so many initiatives. */
function picturesOf(count: number) {
  const { facts } = agreementOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, ["glad", "sur"] as const])),
  );
  const catalogue = JSON.stringify(buildCatalogue([catalogueEntry(facts, "x.json")]));
  return renderScreens({ catalogue, followUp: JSON.stringify(facts) });
}

test("the list of many thousands has the same first rows in its picture as another list", async () => {
  const rowsIn = ({ indsatser = "" }: Readonly<Record<string, string>>) =>
    Array.from(indsatser.matchAll(/Indsats a\d+/g), ([name]) => name);
  const ofSome = rowsIn(await picturesOf(100));
  expect(ofSome).toContain("Indsats a3");
  expect(rowsIn(await picturesOf(20_001))).toEqual(ofSome);
}, 60_000);
