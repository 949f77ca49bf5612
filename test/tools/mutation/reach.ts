/** Finds the tests that a change of a source file can make fail. */
import { posix } from "node:path";
import { readSources } from "../../architecture/sources.ts";

/**
 * The Node tests of a source file's own room that import it, directly or through other files: those of its own folder first,
 * then the nearest, which are the likeliest to fail. Tests of other rooms do not count: a room's promises are tested in
 * the room.
 */
export function reachingTests(): (source: string) => readonly string[] {
  const sources = readSources("src", "test", "mocks");
  const importers = new Map<string, string[]>();
  for (const { path, imports } of sources)
    for (const { target } of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
  return (source) => {
    const distances = new Map([[source, 0]]);
    for (const [path, distance] of distances)
      for (const importer of importers.get(path) ?? [])
        if (!distances.has(importer)) distances.set(importer, distance + 1);
    const folder = posix.dirname(source).replace(/^src/, "test");
    const rank = (test: string) => (distances.get(test) ?? 0) + (posix.dirname(test) === folder ? 0 : 1000);
    return [...distances.keys()]
      .filter((path) => isNodeTest(path) && roomOf(path) === roomOf(source))
      .sort((a, b) => rank(a) - rank(b));
  };
}

function isNodeTest(path: string): boolean {
  return path.endsWith(".test.ts") && !/\.(?:browser|journey)\.test\.ts$/.test(path);
}

/** `"src/agreement/economy/rows.ts"` and `"test/agreement/economy/rows.test.ts"` → `"agreement"`. */
function roomOf(path: string): string | undefined {
  return path.split("/")[1];
}
