import { ratingAt } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Smiley } from "./Smiley.tsx";

interface SmileyChangeProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
  /** Two rounds by their 0-based places. */
  readonly from: number;
  readonly to: number;
  readonly size?: "s" | "m";
}

/** An initiative's smileys in two rounds with an arrow between them. */
export function SmileyChange({ followUp, initiative, from, to, size = "m" }: SmileyChangeProps) {
  const smileyIn = (round: number) => (
    <Smiley
      rating={ratingAt(followUp, initiative, round)}
      about={followUp.rounds[round]?.label ?? ""}
      size={size}
    />
  );
  return (
    <>
      {smileyIn(from)} <span aria-hidden="true">→</span> {smileyIn(to)}
    </>
  );
}
