/** The kinds of values that a parameter of the address can have. Each takes the parameter's name in the address first. */

import { decoded } from "./decoded.ts";
import type { Parameter } from "./parameters.ts";

/** Free text, empty by default. */
export function textParameter(name: string): Parameter<string> {
  return { name, fallback: "", parse: (text) => ({ value: text }), format: (value) => value };
}

/** The values of a fixed vocabulary by their words; further words (`aliases`) are understood but never written. */
export function byWord<T extends string>(
  words: Readonly<Record<T, string>>,
  aliases: Readonly<Record<string, NoInfer<T>>> = {},
): ReadonlyMap<string, T> {
  const values = new Map<string, T>(Object.entries(aliases));
  for (const value of Object.keys(words) as T[]) values.set(words[value], value);
  return values;
}

/** One of a fixed vocabulary; for `aliases` see {@link byWord}. */
export function choiceParameter<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
  fallback: NoInfer<T>,
  aliases?: Readonly<Record<string, NoInfer<T>>>,
): Parameter<T> {
  const values = byWord(words, aliases);
  return {
    name,
    fallback,
    parse: (text) => {
      const value = values.get(text);
      return value === undefined ? undefined : { value };
    },
    format: (value) => words[value],
  };
}

/**
 * Several values, comma-separated; what `read` does not understand is left out, the others are kept, of those with
 * the same key the first.
 */
export function listParameter<T>(
  name: string,
  read: (part: string) => T | undefined,
  write: (value: T) => string,
  keyOf: (value: T) => unknown = (value) => value,
): Parameter<readonly T[]> {
  return {
    name,
    fallback: [],
    parse: (text) => {
      const values = new Map<unknown, T>();
      const ignored: string[] = [];
      for (const part of text.split(",").map((each) => decoded(each.trim()))) {
        const value = part === "" ? undefined : read(part);
        if (value !== undefined && !values.has(keyOf(value))) values.set(keyOf(value), value);
        if (value === undefined && part !== "") ignored.push(part);
      }
      return { value: [...values.values()], ignored };
    },
    format: (values) => values.map(write).join(","),
  };
}

/** Several of a fixed vocabulary; for `aliases` see {@link byWord}. */
export function choicesParameter<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
  aliases?: Readonly<Record<string, NoInfer<T>>>,
): Parameter<readonly T[]> {
  const values = byWord(words, aliases);
  return listParameter(
    name,
    (word) => values.get(word),
    (value) => words[value],
  );
}

/** Several ids; whether they exist is for the reader of the follow-up to say. */
export function idsParameter(name: string): Parameter<readonly string[]> {
  return listParameter(name, (id) => id, encodeURIComponent);
}

/** One id, or none. */
export function idParameter(name: string): Parameter<string | null> {
  return {
    name,
    fallback: null,
    parse: (text) => ({ value: text === "" ? null : text }),
    format: (value) => value ?? "",
  };
}

/** `1` for yes; absent for no. */
export function flagParameter(name: string): Parameter<boolean> {
  return {
    name,
    fallback: false,
    parse: (text) => (text === "1" ? { value: true } : text === "0" ? { value: false } : undefined),
    format: (value) => (value ? "1" : "0"),
  };
}

/** Keys to sort by, the first deciding: `mangler,-tema`, where `-` turns the order round. */
export function sortingParameter<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
): Parameter<readonly { readonly key: T; readonly descending: boolean }[]> {
  const keys = byWord(words);
  return listParameter(
    name,
    (part) => {
      const descending = part.startsWith("-");
      const key = keys.get(descending ? part.slice(1) : part);
      return key && { key, descending };
    },
    ({ key, descending }) => `${descending ? "-" : ""}${words[key]}`,
    ({ key }) => key,
  );
}
