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
      ({ folder, name, version, license }) =>
        `## ${name} - ${version} (${license})\n\n${licenceOf(folder, license)}`,
    ),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

/** The texts of licences that packages name without bringing them, as the licence's own page has them. */
const STANDARD: Readonly<Record<string, string>> = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

function licenceOf(folder: string, license: string): string {
  const path = join(ROOT, folder);
  const file = readdirSync(path).find((name) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(name));
  if (file !== undefined) return readFileSync(join(path, file), "utf8").replaceAll("\r\n", "\n").trim();
  const { author } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { author?: unknown };
  const text = STANDARD[license];
  if (text === undefined || typeof author !== "string") throw new Error(`${folder} has no licence's text`);
  return `Copyright (c) ${author}\n\n${text}`;
}
