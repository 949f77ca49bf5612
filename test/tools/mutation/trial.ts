/** One long-lived Vitest that runs chosen test files against a changed source file. */
import { join } from "node:path";
import { type ESTree, type Plugin, parseSync, Visitor } from "vite";
// biome-ignore lint/suspicious/noDeprecatedImports: only the other of its two forms is deprecated.
import { BaseSequencer, createVitest, type Reporter, type TestSpecification } from "vitest/node";
import { ROOT } from "../../architecture/sources.ts";
import { nodeTests } from "../../projects.ts";

export interface Trial {
  /** The first of the test files, asked in their order, that fails when `path` has this text; `null` when all pass. */
  run(path: string, text: string | null, tests: readonly string[]): Promise<string | null>;
  close(): Promise<void>;
}

export async function startTrial(): Promise<Trial> {
  let changed: { readonly path: string; readonly text: string } | null = null;
  let failed: string | null = null;
  // The result of a run names the failures of earlier runs too.
  const reporter: Reporter = {
    onTestModuleEnd(module) {
      if (module.state() === "failed") failed ??= module.moduleId.slice(ROOT.length);
    },
  };
  const serveChanged: Plugin = {
    name: "serve-changed",
    enforce: "pre",
    transform(code, id) {
      if (!id.startsWith(join(ROOT, "src")) || !/\.tsx?$/.test(id)) return undefined;
      const text = changed !== null && id === join(ROOT, changed.path) ? changed.text : code;
      return { code: withLoopGuards(id, text), map: null };
    },
  };
  const vitest = await createVitest(
    {
      ...nodeTests,
      config: false,
      root: ROOT,
      watch: false,
      bail: 1,
      maxWorkers: 1,
      isolate: false,
      // Its keys know nothing of the served change.
      fsModuleCache: false,
      pool: "threads",
      setupFiles: [...[nodeTests.setupFiles ?? []].flat(), "test/tools/mutation/setup.ts"],
      sequence: { sequencer: InGivenOrder },
      reporters: [reporter],
      silent: true,
    },
    { plugins: [serveChanged], logLevel: "silent" },
  );
  const specifications = new Map<string, TestSpecification>(
    (await vitest.globTestSpecifications()).map((one) => [one.moduleId.slice(ROOT.length), one]),
  );
  const invalidate = (path: string) => vitest.invalidateFile(join(ROOT, path));
  return {
    async run(path, text, tests) {
      changed = text === null ? null : { path, text };
      invalidate(path);
      const chosen = tests.flatMap((test) => specifications.get(test) ?? []);
      failed = null;
      const { unhandledErrors } = await vitest.runTestSpecifications(chosen);
      changed = null;
      invalidate(path);
      return failed ?? (unhandledErrors.length > 0 ? "an unhandled error" : null);
    },
    close: () => vitest.close(),
  };
}

class InGivenOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files);
  }
}

/** The text with a look at the clock in every loop, since a change may make one endless: see `setup.ts`. */
function withLoopGuards(path: string, text: string): string {
  const insertions: { readonly at: number; readonly code: string }[] = [];
  const guard = ({ body }: { readonly body: ESTree.Statement }) => {
    if (body.type === "BlockStatement")
      insertions.push({ at: body.start + 1, code: "globalThis.guardLoop?.();" });
    else insertions.push({ at: body.start, code: "{globalThis.guardLoop?.();" }, { at: body.end, code: "}" });
  };
  new Visitor({
    ForStatement: guard,
    ForOfStatement: guard,
    ForInStatement: guard,
    WhileStatement: guard,
    DoWhileStatement: guard,
  }).visit(parseSync(path, text).program);
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((code, { at, code: inserted }) => code.slice(0, at) + inserted + code.slice(at), text);
}
