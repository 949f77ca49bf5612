import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseJson } from "../../feed/parseText.ts";
import { isSameFile } from "../terminal/files.ts";

/** The name of another feed with the id `id` in the folder of `target`; `null` when there is none, or no folder yet. */
export function feedBeside(target: string, id: string): string | null {
  const folder = dirname(target);
  const names = orNothing(() => readdirSync(folder)) ?? [];
  const others = names.filter((name) => name.endsWith(".json") && name !== "index.json");
  const isOther = (path: string) => !isSameFile(path, target) && idIn(path) === id;
  return others.toSorted().find((name) => isOther(join(folder, name))) ?? null;
}

/** The id that a file gives itself. One that is no JSON has none: it may be anything. */
function idIn(path: string): unknown {
  const value = orNothing(() => parseJson(path, readFileSync(path, "utf8")));
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}

function orNothing<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
