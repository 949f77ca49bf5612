import { SMILEYS, type Smiley } from "./smiley.ts";

/** True for a value that is a smiley's name, among facts of several kinds. */
export function isSmiley(value: unknown): value is Smiley {
  return (SMILEYS as readonly unknown[]).includes(value);
}
