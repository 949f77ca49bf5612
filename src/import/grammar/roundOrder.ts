import type { Round } from "../../agreement/schema.ts";
import { firstDate } from "./dates.ts";
import type { FindingLog } from "./findings.ts";
import { type RoundVocabulary, roundKey } from "./rounds.ts";
import type { Row } from "./rows.ts";

/**
 * The document's rounds in the order of time. Every initiative lists its rows in that order, so the
 * sequences are merged; one that lacks a row does not disturb the others. When they contradict each
 * other the order of first appearance holds and is reported.
 */
export function orderRounds(
  sequences: readonly (readonly string[])[],
  vocabulary: RoundVocabulary,
  log: FindingLog,
): { keys: string[]; rounds: Round[] } {
  const firstSeen = [...new Set(sequences.flat())];
  const before = new Map<string, Set<string>>(firstSeen.map((key) => [key, new Set()]));
  for (const sequence of sequences)
    sequence.forEach((key, at) => {
      const earlier = sequence[at - 1];
      if (earlier !== undefined && earlier !== key) before.get(key)?.add(earlier);
    });
  const keys: string[] = [];
  const left = new Set(firstSeen);
  while (left.size > 0) {
    const ready = [...left].find((key) =>
      [...(before.get(key) ?? [])].every((earlier) => !left.has(earlier)),
    );
    if (ready === undefined) {
      log.add(
        "round-order-uncertain",
        null,
        "Indsatserne nævner runderne i forskellig rækkefølge; den først sete er brugt.",
      );
      keys.push(...left);
      break;
    }
    keys.push(ready);
    left.delete(ready);
  }
  const rounds = keys.map((key, index) => {
    const label = vocabulary.labelOf(key);
    return { id: String(index + 1), label, date: firstDate(label) };
  });
  return { keys, rounds };
}

/** The keys of the labels in an initiative's rows, in order: what {@link orderRounds} merges. */
export function labelSequence(rows: readonly Row[], vocabulary: RoundVocabulary): string[] {
  return rows.flatMap((row) => {
    const flat = row.pieces.map((piece) => piece.text).join("\n");
    const match = vocabulary.atLineEnds(flat).at(-1) ?? vocabulary.atStart(flat);
    return match ? [roundKey(match[0])] : [];
  });
}
