/**
 * `npm run fuzz [-- --cases N --seed S --kind docx|pdf|text]`: imports thousands of damaged and mutated files. Fails when one makes
 * the import crash or hang, drops a smiley without a finding, or gives a feed that its own validation refuses.
 */
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/fuzz.ts";
import { KINDS } from "./fuzz/mutations.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "3000" },
    seed: { type: "string", default: "1" },
    kind: { type: "string" },
  },
});
for (const kind of KINDS.filter((name) => values.kind === undefined || values.kind === name)) {
  const start = performance.now();
  const { read, refused, slowest, faults } = await fuzz(kind, Number(values.cases), Number(values.seed));
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(
    `${kind}: ${read} read, ${refused} refused, ${faults.length} faults; the slowest took ${slowest} ms of the processor, all ${seconds} s\n`,
  );
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
