import { hash } from "node:crypto";

/** Eight letters that tell one text from another, as the build names its files. */
export function digestOf(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 8);
}
