import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { valueAt } from "../../agreement/corrections/factPath.ts";
import { parseJson } from "../../feed/parseText.ts";
import { isSameFile } from "../terminal/files.ts";

/**
 * The name of another feed in the folder of `target` whose source is `sources/ID.txt`; `null` when there is none, or no folder yet.
 */
export function feedBeside(target: string, id: string): string | null {
  const folder = dirname(target);
  const names = orNothing(() => readdirSync(folder)) ?? [];
  const others = names.filter((name) => name.endsWith(".json") && name !== "index.json");
  const isOther = (path: string) => !isSameFile(path, target) && sourceIn(path) === `sources/${id}.txt`;
  return others.toSorted().find((name) => isOther(join(folder, name))) ?? null;
}

/** The source that a feed names. A file that is no JSON has none: it may be anything. */
function sourceIn(path: string): unknown {
  const value = orNothing(() => parseJson(path, readFileSync(path, "utf8")));
  return valueAt(value, "document.source");
}

function orNothing<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
