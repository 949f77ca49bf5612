import { expect, test } from "vitest";
import { isCorrectable } from "../../../../src/agreement/corrections/correctable.ts";
import { valueAt } from "../../../../src/agreement/corrections/factPath.ts";
import { fieldGroupsOf } from "../../../../src/pages/importing/reading/fieldsOf.ts";
import { realFollowUp } from "../../../fixtures/realFollowUp.ts";

test("every field names a fact of the feed that may be corrected, with its value", () => {
  const { facts } = realFollowUp;
  for (const initiative of [null, ...facts.initiatives.map(({ id }) => id)]) {
    const fields = fieldGroupsOf(facts, initiative, "da").flatMap((group) => group.fields);
    expect(fields.length).toBeGreaterThan(5);
    for (const { path, value } of fields) {
      expect(isCorrectable(path), path).toBe(true);
      expect(valueAt(facts, path), path).toBe(value);
    }
  }
});
