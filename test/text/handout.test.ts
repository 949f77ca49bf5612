import { expect, test } from "vitest";
import { chairOrderText } from "../../src/text/chairOrder.ts";
import { handoutText } from "../../src/text/handout.ts";

const { da, en } = handoutText;

test("the deviations are counted with what they are", () => {
  expect(da.deviationsLead(11, 32, 8)).toBe(
    `11 af 32 indsatser afviger: 8 er forsinkede, 3 mangler kun penge. Rækkefølge: ${chairOrderText.da}.`,
  );
  expect(da.deviationsLead(1, 32, 1)).toBe("1 af 32 indsatser afviger: 1 er forsinket.");
  expect(da.deviationsLead(2, 32, 0)).toBe(
    `2 af 32 indsatser afviger: 2 mangler kun penge. Rækkefølge: ${chairOrderText.da}.`,
  );
  expect(en.deviationsLead(1, 32, 0)).toBe("1 of 32 initiatives deviates: 1 only short of money.");
  expect(en.deviationsLead(11, 32, 8)).toBe(
    `11 of 32 initiatives deviate: 8 are delayed, 3 only short of money. Order: ${chairOrderText.en}.`,
  );
});
