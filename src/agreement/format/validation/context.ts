import { type Problem, type ProblemCode, shown } from "../problem.ts";

/** Takes the problems a check finds; `found` is shown as JSON. */
export type Report = (path: string, code: ProblemCode, found: unknown, expected: string) => void;

/** A report that keeps the first `limit` problems and counts them all. */
export function collectProblems(limit: number) {
  const problems: Problem[] = [];
  let total = 0;
  const report: Report = (path, code, found, expected) => {
    total += 1;
    if (problems.length < limit) problems.push({ path, code, found: shown(found), expected });
  };
  return { report, result: () => ({ problems, total }) };
}
