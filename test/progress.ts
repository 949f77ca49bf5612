import type { Reporter, TestModule } from "vitest/node";

/**
 * Says what a run is about to do, and after each file how far it has come: so many of so many files, minutes and
 * seconds since the start, the project, the file and its tests. One plain line each, in a terminal and in a log.
 */
export function progress(write: (line: string) => void = (line) => process.stdout.write(line)): Reporter {
  let start = 0;
  let total = 0;
  let ended = 0;
  return {
    onTestRunStart(specifications) {
      start = performance.now();
      total = specifications.length;
      ended = 0;
      const names = specifications.map(({ project }) => project.name);
      const counts = [...new Set(names)].map(
        (name) => `${names.filter((one) => one === name).length} ${name}`,
      );
      write(`Test files: ${counts.join(", ")}\n`);
    },
    onTestModuleEnd(file) {
      ended += 1;
      const count = `${ended}`.padStart(`${total}`.length);
      write(
        `${count} of ${total}  ${minutes(performance.now() - start)}  ${file.project.name}  ${file.relativeModuleId}: ${outcome(file)}\n`,
      );
    },
  };
}

/** `"19 tests, 2 failed"`. */
function outcome(file: TestModule): string {
  const states = [...file.children.allTests()].map((test) => test.result().state);
  const tests = `${states.length} ${states.length === 1 ? "test" : "tests"}`;
  const failed = states.filter((state) => state === "failed").length;
  if (failed > 0) return `${tests}, ${failed} failed`;
  return file.ok() ? tests : `${tests}, the file failed`;
}

/** `"1:02"`. */
function minutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
