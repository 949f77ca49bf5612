import { expect, test } from "vitest";
import { readAudit } from "./readAudit.ts";

test("a registry without a list of vulnerabilities is told as such, not as none found", () => {
  const why = "405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1/security/advisories/bulk";
  expect(readAudit(JSON.stringify({ message: why, error: { summary: "", detail: "" } }))).toEqual({
    kind: "not-offered",
    why,
  });
  expect(readAudit("")).toEqual({ kind: "not-offered", why: "npm gave no answer" });
  expect(readAudit("<html>")).toMatchObject({ kind: "not-offered" });
});

test("none found", () => {
  expect(readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }))).toEqual({ kind: "none" });
});

test("each package with its versions, severity and advisories", () => {
  const via = [{ title: "Reads too far", url: "https://github.com/advisories/GHSA-1" }, "other"];
  const vulnerabilities = { a: { name: "a", severity: "high", range: "<2.0.0", via } };
  expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
    kind: "found",
    lines: ["a <2.0.0 (high): Reads too far https://github.com/advisories/GHSA-1, other"],
  });
});
