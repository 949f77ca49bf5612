/** The kinds of values that a parameter of the address can have. Each takes the parameter's name in the address first. */

import { decoded } from "./decoded.ts";
import type { Parameter } from "./parameters.ts";

/** Free text, empty by default. */
export function textParameter(name: string): Parameter<string> {
  return { name, fallback: "", parse: (text) => ({ value: text }), format: (value) => value };
}

/**
 * One of a fixed vocabulary; `words` maps each value to its word in the address, `aliases` further words to
 * values that are understood but never written.
 */
export function choiceParameter<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
  fallback: NoInfer<T>,
  aliases: Readonly<Record<string, NoInfer<T>>> = {},
): Parameter<T> {
  const byWord = new Map<string, T>(Object.entries(aliases));
  for (const value of Object.keys(words) as T[]) byWord.set(words[value], value);
  return {
    name,
    fallback,
    parse: (text) => {
      const value = byWord.get(text);
      return value === undefined ? undefined : { value };
    },
    format: (value) => words[value],
  };
}

/**
 * Several of a fixed vocabulary, comma-separated; an unknown word is left out, the others are kept. For `aliases` see
 * {@link choiceParameter}.
 */
export function choicesParameter<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
  aliases: Readonly<Record<string, NoInfer<T>>> = {},
): Parameter<readonly T[]> {
  const byWord = new Map<string, T>(Object.entries(aliases));
  for (const value of Object.keys(words) as T[]) byWord.set(words[value], value);
  return {
    name,
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
export function idsParameter(name: string): Parameter<readonly string[]> {
  return {
    name,
    fallback: [],
    parse: (text) => ({ value: [...new Set(splitList(text))] }),
    format: (values) => values.map(encodeURIComponent).join(","),
  };
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
  const byWord = new Map((Object.keys(words) as T[]).map((key) => [words[key], key]));
  return {
    name,
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

function splitList(text: string): string[] {
  return text
    .split(",")
    .map((part) => decoded(part.trim()))
    .filter((part) => part !== "");
}
