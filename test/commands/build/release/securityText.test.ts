import { expect, test } from "vitest";
import { securityText } from "../../../../src/commands/build/release/securityText.ts";

const SECURITY = { contact: ["mailto:it@kommune.dk"], expires: "2027-06-30T22:00:00Z" };

function written(security: unknown): string | null {
  return securityText(JSON.stringify({ security }));
}

test("a site that names nobody has no security.txt", () => {
  expect(securityText("{}")).toBeNull();
});

test("whom to tell, until when, and the policy", () => {
  expect(written({ ...SECURITY, policy: "https://kommune.dk/it" })).toBe(
    "Contact: mailto:it@kommune.dk\nExpires: 2027-06-30T22:00:00Z\nPreferred-Languages: da, en\nPolicy: https://kommune.dk/it\n",
  );
});

test.each([
  ["contact", { ...SECURITY, contact: [] }],
  ["contact", { ...SECURITY, contact: ["it@kommune.dk"] }],
  ["contact", { ...SECURITY, contact: ["mailto:a@b.dk\nPolicy: https://x.dk"] }],
  ["expires", { ...SECURITY, expires: "2027-06-30" }],
  ["expires", { contact: SECURITY.contact }],
  ["policy", { ...SECURITY, policy: "http://kommune.dk" }],
])("another form of security.%s is refused by name", (key, security) => {
  expect(() => written(security)).toThrow(`security.${key}`);
});
