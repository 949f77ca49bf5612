import { type Problems, shown } from "../format/problem.ts";
import { collectProblems } from "../format/validation/context.ts";

/** An object or a list that the scan is in. */
interface Open {
  readonly path: string;
  /** Where the value of each key begins; `null` in a list. */
  readonly values: Map<string, number> | null;
  /** The key of the value that comes next, or its place in the list; `null` where a key comes next. */
  next: string | number | null;
}

/** What a JSON text is made of; white space, colons and commas aside. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s,:{}[\]"]+/g;

const MOST = 50;

/** How many tokens are looked at between two interruptions. */
const STEP = 5000;

/**
 * The keys that stand twice in one object of a JSON text, which must be valid: every reader of JSON takes the last value without a
 * word, so what somebody wrote before it is lost.
 */
export function* repeatedKeySteps(text: string): Generator<void, Problems> {
  const { report, result } = collectProblems(MOST);
  const open: Open[] = [];
  let count = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (++count % STEP === 0) yield;
    const inner = open.at(-1);
    if (token === "}" || token === "]") {
      open.pop();
      goOn(open.at(-1));
    } else if (token === "{") open.push({ path: pathOf(inner), values: new Map(), next: null });
    else if (token === "[") open.push({ path: pathOf(inner), values: null, next: 0 });
    else if (inner?.values && inner.next === null) {
      const key = JSON.parse(token) as string;
      const value = text.indexOf(":", index + token.length) + 1;
      const earlier = inner.values.get(key);
      inner.values.set(key, value);
      inner.next = key;
      if (earlier !== undefined)
        report(pathOf(inner), "repeated-key", valueAt(text, value), shown(valueAt(text, earlier)));
    } else goOn(inner);
  }
  return result();
}

/** The path of what comes next. */
function pathOf(inner: Open | undefined): string {
  if (inner === undefined) return "";
  if (typeof inner.next === "number") return `${inner.path}[${inner.next}]`;
  return inner.path === "" ? `${inner.next}` : `${inner.path}.${inner.next}`;
}

/** A value has ended. */
function goOn(inner: Open | undefined): void {
  if (inner !== undefined) inner.next = typeof inner.next === "number" ? inner.next + 1 : null;
}

/** The value that begins at a place; of an object or a list only that it is one. */
function valueAt(text: string, at: number): unknown {
  const value = new RegExp(`\\s*(${TOKEN.source})`, "y");
  value.lastIndex = at;
  const first = value.exec(text)?.[1] ?? "null";
  if (first === "{") return {};
  return first === "[" ? [null] : JSON.parse(first);
}
