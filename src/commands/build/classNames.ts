import { hash } from "node:crypto";
import { relative } from "node:path";
import { normalizePath } from "vite";
import { ROOT } from "./root.ts";

/** What stands before the letters of a style sheet: a class may not begin with a digit. */
const FIRST = "_";

/** So few that two style sheets might have the same; a test says so. */
const LETTERS = 2;

/** As {@link shortClassName} makes them. */
export const SHORT_CLASS = new RegExp(`^${FIRST}[\\w-]{${LETTERS}}[a-z\\d]+$`);

/**
 * A class's name in the build: some letters of its style sheet, and its place among the names there. Shorter than its own name,
 * and alike within a style sheet, so that they compress; the same wherever the same style sheet is built.
 */
export function shortClassName(name: string, file: string, css: string): string {
  const path = relative(ROOT, file.replace(/\?.*$/, ""));
  const sheet = hash("sha256", normalizePath(path), "base64url").slice(0, LETTERS);
  const names = new Set(Array.from(css.matchAll(NAME), ([, found = ""]) => found));
  const place = [...names].indexOf(name);
  if (place === -1) throw new Error(`${path} has no class ${name}`);
  return `${FIRST}${sheet}${place.toString(36)}`;
}

/** What a style sheet names: a class, an element, an animation. */
const NAME = /(?:[.#]|@keyframes\s+)([a-z_][\w-]*)/gi;
