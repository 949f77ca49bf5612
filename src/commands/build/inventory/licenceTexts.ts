import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import type { LockedPackage } from "./packages.ts";

/**
 * The licences of packages as one Markdown text.
 *
 * @throws {Error} when a package brings no licence's text: most licences ask for it to be passed on.
 */
export function licenceTexts(packages: readonly LockedPackage[]): string {
  return [
    "# Licenses",
    "The site holds code and a typeface of these packages.",
    ...packages.map(
      ({ folder, name, version, license }) => `## ${name} - ${version} (${license})\n\n${licenceOf(folder)}`,
    ),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function licenceOf(folder: string): string {
  const path = join(ROOT, folder);
  const file = readdirSync(path).find((name) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence's text`);
  return readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim();
}
