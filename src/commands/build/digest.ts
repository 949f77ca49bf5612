import { createHash } from "node:crypto";

/** Eight letters that tell one text from another, as the build names its files. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
