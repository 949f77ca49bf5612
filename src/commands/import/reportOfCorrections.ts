import type { Replayed } from "../../agreement/corrections/replay.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctedPlace, correctionsText } from "../../text/corrections.ts";

/** What became of the corrections of an earlier feed: how many were made again, and which no longer fit. */
export function reportOfCorrections(earlier: FollowUpFacts, { kept, settled, lost }: Replayed): string {
  const t = correctionsText.da;
  return [
    `Rettelser: ${kept.length} overført, ${settled.length} står nu i dokumentet selv, ${lost.length} passer ikke længere`,
    ...lost.map(({ path, was, became }) => {
      const place = correctedPlace(earlier, path, "da");
      return `  ${path} (${place}): ${t.correction(String(was ?? t.nothing), String(became ?? t.nothing))}`;
    }),
    "",
  ].join("\n");
}
