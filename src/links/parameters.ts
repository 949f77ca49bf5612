/**
 * URL parameters as typed values. The address is the only home of filters, rounds, metrics and slides;
 * a value that cannot be read is left out and named, never an error.
 */

/** Raw parameters, as in the address after the `?` of the hash. */
export type RawSearch = Readonly<Record<string, string>>;

/** One parameter: how its text becomes a value and back. `undefined` from `parse` means "not understood". */
export interface Parameter<T> {
  /** Its name in the address, which is Danish. */
  readonly name: string;
  readonly fallback: T;
  parse(text: string): { readonly value: T; readonly ignored?: readonly string[] } | undefined;
  format(value: T): string;
}

/** The parameters that one screen understands, by what the code calls them. No two share a name in the address. */
export type ParameterSet = Readonly<Record<string, Parameter<unknown>>>;
export type ValuesOf<S extends ParameterSet> = {
  readonly [K in keyof S]: S[K] extends Parameter<infer T> ? T : never;
};

/** A parameter for each part of such values. */
export type ParametersOf<Values> = { readonly [K in keyof Values]: Parameter<Values[K]> };

/** Something in the address that was left out: the whole parameter, or some of its listed values. */
export interface IgnoredParameter {
  /** The parameter's name in the address. */
  readonly name: string;
  readonly text: string;
  readonly why: "unknown-name" | "unknown-value";
}

/** Reads a screen's parameters: every value, and what was left out. */
export function readParameters<S extends ParameterSet>(
  set: S,
  raw: RawSearch,
): { readonly values: ValuesOf<S>; readonly ignored: readonly IgnoredParameter[] } {
  const values: Record<string, unknown> = {};
  const ignored: IgnoredParameter[] = [];
  const known = new Set<string>();
  for (const [key, parameter] of Object.entries(set)) {
    const { name, fallback } = parameter;
    known.add(name);
    const text = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const parsed = text === undefined ? { value: fallback } : parameter.parse(text);
    values[key] = parsed === undefined ? fallback : parsed.value;
    if (parsed === undefined) ignored.push({ name, text: text ?? "", why: "unknown-value" });
    else if (parsed.ignored?.length) {
      ignored.push({ name, text: parsed.ignored.join(","), why: "unknown-value" });
    }
  }
  for (const [name, text] of Object.entries(raw)) {
    if (!known.has(name)) ignored.push({ name, text, why: "unknown-name" });
  }
  return { values: values as ValuesOf<S>, ignored };
}

/**
 * The raw form of some values, in their order; a value at its fallback is left out, so that addresses stay short, and
 * so is a value that is none of the set's.
 */
export function writeParameters<S extends ParameterSet>(set: S, values: Partial<ValuesOf<S>>): RawSearch {
  const raw: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const parameter = set[key];
    if (parameter === undefined || value === undefined) continue;
    const text = parameter.format(value);
    if (text !== parameter.format(parameter.fallback)) raw[parameter.name] = text;
  }
  return raw;
}
