import { expect, test } from "vitest";
import type { CatalogueEntry } from "../../../src/agreement/format/catalogueSchema.ts";
import { catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { knownStart } from "../../../src/components/portfolio/usePortfolio.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { startParameters } from "../../../src/links/screens.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const entries: readonly CatalogueEntry[] = [2020, 2021].map((budgetYear) =>
  catalogueEntry(inventedFollowUp([], { id: `${budgetYear}`, budgetYear }).facts, "x.json"),
);

test.each([
  [{}, null, null, ""],
  [{ myndighed: "Kommune", aar: "2020" }, "Kommune", "2020", ""],
  [{ aar: "1999" }, null, null, "aar=1999"],
  [{ myndighed: "Findesikke", aar: "2021" }, null, "2021", "myndighed=Findesikke"],
  [{ myndighed: "findesikke", aar: "x" }, null, null, "myndighed=findesikke,aar=x"],
])("%j", (search, authority, year, named) => {
  const { values } = readParameters(startParameters, search);
  const known = knownStart(entries, values);
  expect(known.values).toEqual({ ...values, authority, year });
  expect(known.ignored.map(({ name, text }) => `${name}=${text}`).join()).toBe(named);
});
