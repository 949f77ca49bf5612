import { createHash } from "node:crypto";
import { relative } from "node:path";
import { normalizePath } from "vite";
import { ROOT } from "./root.ts";

/**
 * A class's name in the build: its own, and its style sheet's in four letters. Shorter than Vite's names, and alike within a
 * style sheet, so that they compress.
 */
export function shortClassName(name: string, file: string): string {
  const path = relative(ROOT, file.replace(/\?.*$/, ""));
  return `${name}-${createHash("sha256").update(normalizePath(path)).digest("base64url").slice(0, 4)}`;
}
