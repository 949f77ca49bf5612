import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseFollowUp } from "../../agreement/parse.ts";
import type { FollowUp } from "../../agreement/schema.ts";
import { onPath, PathError } from "./mistakes.ts";
import type { Terminal } from "./terminal.ts";

/** A feed from a file, validated. A file that is none is the caller's mistake, told with the first place that is wrong. */
export function readFeed(path: string, terminal: Terminal): FollowUp {
  const text = onPath(path, "læses", () => readFileSync(resolve(terminal.folder, path), "utf8"));
  const parsed = parseFollowUp(parseJson(text, path));
  if (!parsed.ok) throw new PathError(`${path} er ikke et gyldigt feed${whyNot(parsed)}.`);
  return parsed.value;
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
