/**
 * Asks the registry for known vulnerabilities, as a part of `npm run check`. One in a package that the site is built from fails the
 * check; one in a tool is told. Where the registry offers no list, that is told, and is no failure: it says nothing of the packages.
 */
import { spawnSync } from "node:child_process";
import { readAudit } from "./audit/readAudit.ts";

const ASKED = [
  { what: "packages of the site", options: ["--omit=dev"], fails: true },
  { what: "tools", options: ["--include=dev"], fails: false },
];

for (const { what, options, fails } of ASKED) {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...options], {
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 120_000,
  });
  const audit = readAudit(stdout ?? "");
  if (audit.kind === "none") process.stdout.write(`Known vulnerabilities, ${what}: none\n`);
  else if (audit.kind === "found") {
    process.stdout.write(
      `Known vulnerabilities, ${what}:\n${audit.lines.map((line) => `  ${line}\n`).join("")}`,
    );
    if (fails) process.exitCode = 1;
  } else {
    process.stdout.write(
      `Known vulnerabilities are not checked: the registry offers no list (${audit.why})\n`,
    );
    break;
  }
}
