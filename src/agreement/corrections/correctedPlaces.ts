import type { FollowUpFacts } from "../format/schema.ts";
import { correctionKind } from "./correctionKind.ts";

/**
 * The paths that a person corrected by hand at a place of the feed (`initiatives[3].economy`), below it, or around it, in the
 * order of the corrections; none where nothing was.
 */
export function correctedPlaces(corrections: FollowUpFacts["corrections"], place: string): readonly string[] {
  const at = `${place}.`;
  return (
    (corrections ?? [])
      // What was removed is not there; its number is that of another by now.
      .filter((one) => correctionKind(one) !== "removed" || !at.startsWith(`${one.path}.`))
      .map(({ path }) => path)
      .filter((path) => path.startsWith(at) || at.startsWith(`${path}.`))
  );
}
