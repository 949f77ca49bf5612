/**
 * Changes the sources in small ways, one at a time, and says which changes no Node test notices:
 * `npm run mutate -- src/agreement/economy src/export/csv.ts [--sample N] [--seed S] [--json FILE]`.
 * `--sample` tries so many changes of each path, chosen by the seed; `--json` writes every change and what noticed it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parseSync } from "vite";
import { randomFrom } from "../../mocks/municipality/random.ts";
import { filesBelow, ROOT } from "../architecture/sources.ts";
import { refusedByCompiler } from "./mutation/compiler.ts";
import { type Mutant, mutantsOf } from "./mutation/mutants.ts";
import { reachingTests } from "./mutation/reach.ts";
import { startTrial } from "./mutation/trial.ts";

/** A mutant with its file: the text that is replaced, and the whole text as it is then. */
interface Candidate extends Mutant {
  readonly path: string;
  readonly original: string;
  readonly text: string;
}

interface Outcome extends Omit<Candidate, "text"> {
  /** The test file that failed, or the compiler; `null`: the change survived. */
  readonly killedBy: string | null;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, seed: { type: "string", default: "1" }, json: { type: "string" } },
});
process.env["TZ"] = "Europe/Copenhagen";
const sources = filesBelow("src").filter((path) => /\.tsx?$/.test(path));
const testsOf = reachingTests();
const trial = await startTrial();
const outcomes: Outcome[] = [];
const green = new Set<string>();
for (const folder of positionals) {
  const paths = sources.filter((path) => path === folder || path.startsWith(`${folder}/`));
  for (const path of paths)
    if (testsOf(path).length === 0) print(`${path}: no Node test of its room reaches it`);
  const reached = paths.filter((path) => testsOf(path).length > 0);
  const tried = await tryAll(
    chosen(reached.flatMap(mutantsIn), Number(values.sample ?? 1e9), Number(values.seed)),
  );
  for (const { path, line, original, replacement, killedBy } of tried)
    if (killedBy === null) print(`${path}:${line}  ${brief(original)}  ->  ${brief(replacement)}`);
  outcomes.push(...tried);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(outcomes, null, 1)}\n`);
}
await trial.close();

print("");
for (const [folder, members] of Map.groupBy(outcomes, ({ path }) => dirname(path)))
  print(`${folder}: ${score(members)}`);
print(`all: ${score(outcomes)}`);
process.exit();

/** The mutants of a file that are a program still. */
function mutantsIn(path: string): readonly Candidate[] {
  const text = readFileSync(join(ROOT, path), "utf8");
  return mutantsOf(path, text)
    .map((mutant) => ({
      ...mutant,
      path,
      original: text.slice(mutant.start, mutant.end),
      text: text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end),
    }))
    .filter((candidate) => parseSync(path, candidate.text).errors.length === 0);
}

async function tryAll(candidates: readonly Candidate[]): Promise<readonly Outcome[]> {
  const killers = new Map<Candidate, string | null>();
  for (const candidate of candidates) {
    await assertGreen(candidate.path);
    killers.set(candidate, await trial.run(candidate.path, candidate.text, testsOf(candidate.path)));
  }
  const refused = refusedByCompiler(candidates.filter((candidate) => killers.get(candidate) === null));
  return candidates.map((candidate) => {
    const { text: _, ...rest } = candidate;
    return { ...rest, killedBy: refused.has(candidate) ? "the compiler" : (killers.get(candidate) ?? null) };
  });
}

/** A test that fails without any change would seem to notice every one. */
async function assertGreen(path: string): Promise<void> {
  const unknown = testsOf(path).filter((test) => !green.has(test));
  if (unknown.length === 0) return;
  const red = await trial.run(path, null, unknown);
  if (red !== null) throw new Error(`${red} fails although nothing is changed.`);
  for (const test of unknown) green.add(test);
}

/** `count` of the items, the same for the same seed, in their order. */
function chosen<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const places = new Set(
    randomFrom(seed)
      .shuffled([...items.keys()])
      .slice(0, count),
  );
  return items.filter((_, place) => places.has(place));
}

function score(members: readonly Outcome[]): string {
  const killed = members.filter(({ killedBy }) => killedBy !== null).length;
  return `${killed} of ${members.length} noticed (${Math.round((100 * killed) / members.length)} %)`;
}

function brief(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
