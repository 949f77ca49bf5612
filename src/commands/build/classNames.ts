import { createHash } from "node:crypto";
import { relative } from "node:path";
import { normalizePath } from "vite";
import { ROOT } from "./root.ts";

/** What stands before the four letters of a style sheet: a class may not begin with a digit. */
const FIRST = "_";

/** As {@link shortClassName} makes them. */
export const SHORT_CLASS = /^_[\w-]{4}[a-z\d]+$/;

/**
 * A class's name in the build: four letters of its style sheet, and its place among the names there. Shorter than its own name,
 * and alike within a style sheet, so that they compress; the same wherever the same style sheet is built.
 */
export function shortClassName(name: string, file: string, css: string): string {
  const path = relative(ROOT, file.replace(/\?.*$/, ""));
  const sheet = createHash("sha256").update(normalizePath(path)).digest("base64url").slice(0, 4);
  const names = [...new Set(Array.from(css.matchAll(/[\w-]+/g), ([word]) => word))];
  return `${FIRST}${sheet}${names.indexOf(name).toString(36)}`;
}
