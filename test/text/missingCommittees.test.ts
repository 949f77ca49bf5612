import { expect, test } from "vitest";
import { missingCommittees } from "../../src/text/missingCommittees.ts";
import { municipalityUnion, municipalityWith } from "../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const names = municipalityUnion.union.committees.map(({ name }) => name);

test("says nothing where nothing is missing", () => {
  expect(missingCommittees(municipalityUnion, "da")).toBeNull();
  expect(missingCommittees(realFollowUp, "da")).toBeNull();
});

test("names those that failed apart from those that are on their way", () => {
  const part = municipalityWith((place) => (place === 2 ? "failed" : place > 4 ? "pending" : null));
  expect(missingCommittees(part, "da")).toBe(
    `Tallene hviler på 4 af 7 udvalg. Kunne ikke hentes: ${names[2]}. Hentes endnu: ${names[5]} og ${names[6]}.`,
  );
  expect(missingCommittees(part, "en")).toBe(
    `The figures rest on 4 of 7 committees. Could not be fetched: ${names[2]}. Still loading: ${names[5]} and ${names[6]}.`,
  );
});
