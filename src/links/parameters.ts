/**
 * URL parameters as typed values. The address is the only home of filters, rounds, metrics and slides;
 * a value that cannot be read is left out and named, never an error.
 */

/** Raw parameters as they stand after the `?` of the hash. */
export type RawSearch = Readonly<Record<string, string>>;

/** One parameter: how its text becomes a value and back. `undefined` from `parse` means "not understood". */
export interface Parameter<T> {
  readonly fallback: T;
  parse(text: string): { readonly value: T; readonly ignored?: readonly string[] } | undefined;
  format(value: T): string;
}

/** The parameters that one screen understands, by their name in the address. */
export type ParameterSet = Readonly<Record<string, Parameter<unknown>>>;
export type ValuesOf<S extends ParameterSet> = {
  readonly [K in keyof S]: S[K] extends Parameter<infer T> ? T : never;
};

/** Something in the address that was left out: the whole parameter, or some of its listed values. */
export interface IgnoredParameter {
  readonly name: string;
  readonly text: string;
  readonly why: "unknown-name" | "unknown-value";
}

/** Free text, empty by default. */
export function textParameter(): Parameter<string> {
  return { fallback: "", parse: (text) => ({ value: text }), format: (value) => value };
}

/**
 * One of a fixed vocabulary; `words` maps each value to its word in the address, `aliases` further words to
 * values that are understood but never written.
 */
export function choiceParameter<T extends string>(
  words: Readonly<Record<T, string>>,
  fallback: NoInfer<T>,
  aliases: Readonly<Record<string, NoInfer<T>>> = {},
): Parameter<T> {
  const byWord = new Map<string, T>(Object.entries(aliases));
  for (const value of Object.keys(words) as T[]) byWord.set(words[value], value);
  return {
    fallback,
    parse: (text) => {
      const value = byWord.get(text);
      return value === undefined ? undefined : { value };
    },
    format: (value) => words[value],
  };
}

/** Several of a fixed vocabulary, comma-separated; a word not understood is left out, the rest stands. */
export function choicesParameter<T extends string>(
  words: Readonly<Record<T, string>>,
): Parameter<readonly T[]> {
  const byWord = new Map((Object.keys(words) as T[]).map((value) => [words[value], value]));
  return {
    fallback: [],
    parse: (text) => {
      const known: T[] = [];
      const ignored: string[] = [];
      for (const word of splitList(text)) {
        const value = byWord.get(word);
        if (value === undefined) ignored.push(word);
        else if (!known.includes(value)) known.push(value);
      }
      return { value: known, ignored };
    },
    format: (values) => values.map((value) => words[value]).join(","),
  };
}

/** Several ids, comma-separated; whether they exist is for the reader of the follow-up to say. */
export function idsParameter(): Parameter<readonly string[]> {
  return {
    fallback: [],
    parse: (text) => ({ value: [...new Set(splitList(text))] }),
    format: (values) => values.map(encodeURIComponent).join(","),
  };
}

/** One id, or none. */
export function idParameter(): Parameter<string | null> {
  return {
    fallback: null,
    parse: (text) => ({ value: text === "" ? null : text }),
    format: (value) => value ?? "",
  };
}

/** `1` for yes; absent for no. */
export function flagParameter(): Parameter<boolean> {
  return {
    fallback: false,
    parse: (text) => (text === "1" ? { value: true } : text === "0" ? { value: false } : undefined),
    format: (value) => (value ? "1" : "0"),
  };
}

/** Lines of a source text, `78-80`, or none. */
export function lineRangeParameter(): Parameter<{ readonly from: number; readonly to: number } | null> {
  return {
    fallback: null,
    parse: (text) => {
      const match = /^(\d{1,7})-(\d{1,7})$/.exec(text);
      const [from, to] = [Number(match?.[1]), Number(match?.[2])];
      return from >= 1 && to >= from ? { value: { from, to } } : undefined;
    },
    format: (value) => (value === null ? "" : `${value.from}-${value.to}`),
  };
}

/** Keys to sort by, the first deciding: `mangler,-tema`, where `-` turns the order round. */
export function sortingParameter<T extends string>(
  words: Readonly<Record<T, string>>,
): Parameter<readonly { readonly key: T; readonly descending: boolean }[]> {
  const byWord = new Map((Object.keys(words) as T[]).map((key) => [words[key], key]));
  return {
    fallback: [],
    parse: (text) => {
      const value: { key: T; descending: boolean }[] = [];
      const ignored: string[] = [];
      for (const part of splitList(text)) {
        const descending = part.startsWith("-");
        const key = byWord.get(descending ? part.slice(1) : part);
        if (key === undefined) ignored.push(part);
        else if (!value.some((earlier) => earlier.key === key)) value.push({ key, descending });
      }
      return { value, ignored };
    },
    format: (sortings) =>
      sortings.map(({ key, descending }) => `${descending ? "-" : ""}${words[key]}`).join(","),
  };
}

/** Reads a screen's parameters: every value, and what was left out. */
export function readParameters<S extends ParameterSet>(
  set: S,
  raw: RawSearch,
): { readonly values: ValuesOf<S>; readonly ignored: readonly IgnoredParameter[] } {
  const values: Record<string, unknown> = {};
  const ignored: IgnoredParameter[] = [];
  for (const [name, parameter] of Object.entries(set)) {
    const text = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const parsed = text === undefined ? { value: parameter.fallback } : parameter.parse(text);
    values[name] = parsed === undefined ? parameter.fallback : parsed.value;
    if (parsed === undefined) ignored.push({ name, text: text ?? "", why: "unknown-value" });
    else if (parsed.ignored?.length) {
      ignored.push({ name, text: parsed.ignored.join(","), why: "unknown-value" });
    }
  }
  for (const [name, text] of Object.entries(raw)) {
    if (!Object.hasOwn(set, name)) ignored.push({ name, text, why: "unknown-name" });
  }
  return { values: values as ValuesOf<S>, ignored };
}

/** The raw form of some values; a value at its fallback is left out, so that addresses stay short. */
export function writeParameters<S extends ParameterSet>(set: S, values: Partial<ValuesOf<S>>): RawSearch {
  const raw: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const parameter = set[name];
    if (parameter === undefined || value === undefined) continue;
    const text = parameter.format(value);
    if (text !== parameter.format(parameter.fallback)) raw[name] = text;
  }
  return raw;
}

function splitList(text: string): string[] {
  return text
    .split(",")
    .map((part) => decode(part.trim()))
    .filter((part) => part !== "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
