import { readdirSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = new URL("../../src/text/", import.meta.url);

/** What all messages below a text say of two numbers. */
function saidOfTwo(text: unknown): readonly string[] {
  if (typeof text === "object" && text !== null) return Object.values(text).flatMap(saidOfTwo);
  if (typeof text !== "function") return [];
  try {
    return [String(text(31, 47))];
  } catch {
    // It takes something else than numbers.
    return [];
  }
}

it("writes from one number to another with a dash, in every text and language", async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(new URL(name, FOLDER).href)));
  const said = modules
    .flatMap((module) => Object.values(module))
    .flatMap((value) =>
      typeof value === "object" && value !== null && "da" in value && "en" in value ? saidOfTwo(value) : [],
    );
  expect(said.filter((words) => /31\s*–\s*47/.test(words)).length).toBeGreaterThan(10);
  expect(said.filter((words) => /31\s*-\s*47/.test(words))).toEqual([]);
});
