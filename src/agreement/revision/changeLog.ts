import type { FactChange, FactPlace, FactValue } from "./factChange.ts";

/** Collects changes; a fact that both versions state alike is none. */
export class ChangeLog {
  readonly changes: FactChange[] = [];

  /** Two statements of the same fact. */
  compare(path: string, place: FactPlace, was: FactValue, became: FactValue): void {
    if (JSON.stringify(was) !== JSON.stringify(became))
      this.changes.push({ kind: "changed", path, place, was, became });
  }

  /** A thing that only one version has; `value` is what it says. */
  note(kind: "added" | "removed", path: string, place: FactPlace, value: FactValue): void {
    const [was, became] = kind === "added" ? [null, value] : [value, null];
    this.changes.push({ kind, path, place, was, became });
  }
}

/** The part of a path that names one of several things: `initiatives["7.03"]`. */
export function pathTo(list: string, id: string): string {
  return `${list}[${JSON.stringify(id)}]`;
}
