import { type Refusal, refuse } from "../neutralDocument.ts";
import { quote } from "./findings.ts";
import type { Line } from "./lines.ts";
import { afterMilestone } from "./markers.ts";
import type { Segments } from "./segments.ts";

/** Why content lines are no follow-up, or `null` when they are. */
export function refusalOf(lines: readonly Line[], { segments, firstHeader }: Segments): Refusal | null {
  const first = lines[0];
  if (first === undefined) return refuse("Dokumentet er tomt.", 1);
  if (firstHeader === null || segments.length === 0)
    return refuse(
      `Dokumentet er ikke en opfølgning: ingen tabel begynder med "Kort beskrivelse af indsatsen". Det begynder med ${quote(first.text)}.`,
      first.number,
    );
  const hasRows = segments.some(({ body }) => body.some((line) => afterMilestone(line.rest) !== null));
  if (hasRows) return null;
  return refuse('Dokumentet har indsatser, men ingen rækker, der begynder med ordet "Milepæl".', firstHeader);
}
