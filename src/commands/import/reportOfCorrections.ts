import { correctionKind } from "../../agreement/corrections/correctionKind.ts";
import type { Replayed } from "../../agreement/corrections/replay.ts";
import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { changeWords, correctedFact, correctionsText } from "../../text/corrections.ts";

/** A correction on one line, its values as the feed has them, amounts and themes as people write them: `initiatives[0].title (7.03. Flere i job, Titel): A er rettet til B`. */
export function lineOfCorrection(facts: FollowUpFacts, correction: Correction): string {
  const { path, was, became } = correction;
  const t = correctionsText.da;
  const isOfThing = typeof (was ?? became) === "object" || correctionKind(correction) !== "changed";
  const isRead = /\.(?:target|min|max|theme)$/.test(path);
  const change =
    isOfThing || isRead
      ? changeWords(facts, correction, "da")
      : t.correction(String(was ?? t.nothing), String(became ?? t.nothing));
  return `${path} (${correctedFact(facts, correction, "da")}): ${change}`;
}

/** What became of the corrections of an earlier feed: how many were made again, which no longer fit, and which the document itself says now. */
export function reportOfCorrections(earlier: FollowUpFacts, { kept, settled, lost }: Replayed): string {
  return [
    `Rettelser: ${kept.length} overført, ${settled.length} står nu i dokumentet selv, ${lost.length} passer ikke længere`,
    ...lost.map((correction) => `  ${lineOfCorrection(earlier, correction)}`),
    ...(settled.length === 0 ? [] : ["Står nu i dokumentet selv:"]),
    ...settled.map((correction) => `  ${lineOfCorrection(earlier, correction)}`),
    "",
  ].join("\n");
}
