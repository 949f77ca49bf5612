/** Which changed sources the compiler refuses: nobody needs a test for what cannot be built. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../architecture/sources.ts";

export interface ChangedSource {
  readonly path: string;
  readonly text: string;
}

/** Those of the changed sources in which the compiler finds an error of types, each checked beside all others unchanged. */
export function refusedByCompiler<T extends ChangedSource>(sources: readonly T[]): ReadonlySet<T> {
  // Below the project, so that packages and their types are found.
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "node_modules/.cache/mutants-"));
  try {
    const roots = sources.map((_, place) => join(folder, String(place)));
    for (const [place, { path, text }] of sources.entries()) {
      const file = join(folder, String(place), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const config = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: {
        // A changed file finds what it imports in the project.
        rootDirs: [ROOT, ...roots],
        rootDir: "/",
        noUnusedLocals: false,
        noUnusedParameters: false,
      },
      include: [],
      files: sources.map(({ path }, place) => join(folder, String(place), path)),
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "--pretty", "false", "-p", folder],
      { encoding: "utf8", cwd: folder, maxBuffer: 1e9 },
    );
    const places = new Set([...stdout.matchAll(/^(\d+)\//gm)].map(([, place]) => Number(place)));
    return new Set(sources.filter((_, place) => places.has(place)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
