import type { NamedInitiative } from "../format/catalogueSchema.ts";

/**
 * Why an economy did not go as agreed:
 * - `missing`: amounts say or show that something is missing;
 * - `not-kept`: the smiley is sur, and no amount says by how much;
 * - `unsaid`: one of these two, and the catalogue does not tell which.
 */
export type MoneyLack = "missing" | "not-kept" | "unsaid";

/** What a catalogue knows of it; `null` where the economy went as agreed, or nobody knows. */
export function moneyLack({ economy, lacksMoney, hasShortfall }: NamedInitiative): MoneyLack | null {
  if (!lacksMoney) return null;
  // Without a sur smiley only an amount can have said so.
  if (hasShortfall === true || economy !== "sur") return "missing";
  return hasShortfall === false ? "not-kept" : "unsaid";
}
