import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildCatalogue, catalogueEntry, toJson } from "../../agreement/portfolio/catalogue.ts";
import { writeWhole } from "../terminal/files.ts";
import { onPath, PathError } from "../terminal/mistakes.ts";
import { readFeed } from "../terminal/readFeed.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Every feed in the folder goes into its `index.json`; a file that is no feed is named and stops the command. */
export function writeCatalogue(folder: string, terminal: Terminal): void {
  const names = onPath(folder, "læses", () => readdirSync(resolve(terminal.folder, folder))).filter(
    (name) => name.endsWith(".json") && !name.startsWith(".") && name !== "index.json",
  );
  const idOf = new Map<string, string>();
  const entries = names.toSorted().map((name) => {
    const path = join(folder, name);
    const facts = readFeed(path, terminal);
    const { id } = facts;
    const earlier = idOf.get(id);
    if (earlier !== undefined)
      throw new PathError(`${path} og ${earlier} har samme id, "${id}". Giv den ene et andet med --id.`);
    idOf.set(id, path);
    return catalogueEntry(facts, encodeURIComponent(name));
  });
  const index = join(folder, "index.json");
  writeWhole(resolve(terminal.folder, index), toJson(buildCatalogue(entries)), index);
  terminal.err(`${index}: ${entries.length} ${entries.length === 1 ? "opfølgning" : "opfølgninger"}\n`);
}
