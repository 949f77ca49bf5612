import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildCatalogue, catalogueEntry, toJson } from "../../agreement/catalogue.ts";
import { parseFollowUp } from "../../agreement/parse.ts";
import { writeWhole } from "../terminal/files.ts";
import { onPath, PathError } from "../terminal/mistakes.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Every feed in the folder goes into its `index.json`; a file that is no feed is named and stops the command. */
export function writeCatalogue(folder: string, terminal: Terminal): void {
  const names = onPath(folder, "læses", () => readdirSync(resolve(terminal.folder, folder))).filter(
    (name) => name.endsWith(".json") && !name.startsWith(".") && name !== "index.json",
  );
  const idOf = new Map<string, string>();
  const entries = names.toSorted().map((name) => {
    const path = join(folder, name);
    const text = onPath(path, "læses", () => readFileSync(resolve(terminal.folder, path), "utf8"));
    const parsed = parseFollowUp(parseJson(text, path));
    if (!parsed.ok) throw new PathError(`${path} er ikke et gyldigt feed${whyNot(parsed)}.`);
    const { id } = parsed.value;
    const earlier = idOf.get(id);
    if (earlier !== undefined)
      throw new PathError(`${path} og ${earlier} har samme id, "${id}". Giv den ene et andet med --id.`);
    idOf.set(id, path);
    return catalogueEntry(parsed.value, encodeURIComponent(name));
  });
  const index = join(folder, "index.json");
  writeWhole(resolve(terminal.folder, index), toJson(buildCatalogue(entries)), index);
  terminal.err(`${index}: ${entries.length} ${entries.length === 1 ? "opfølgning" : "opfølgninger"}\n`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PathError(`${path} er ikke JSON.`, { cause: error });
  }
}

/** The first place that is wrong, in brackets. */
function whyNot(parsed: Exclude<ReturnType<typeof parseFollowUp>, { ok: true }>): string {
  if (parsed.newerVersion !== null) return ` (formatVersion er ${parsed.newerVersion})`;
  const [first] = parsed.problems;
  return first ? ` (${first.path}: ${first.found}, ikke ${first.expected})` : "";
}
