import { comparedRatings, type RoundRating } from "../../agreement/effort/change.ts";
import type { InitiativeProps } from "../names/initiativeProps.ts";
import { Arrow } from "../text/Arrow.tsx";
import { Smiley } from "./Smiley.tsx";

interface SmileyChangeProps extends InitiativeProps {
  /** Two rounds by their 0-based places. */
  readonly from: number;
  readonly to: number;
  readonly size?: "s" | "m";
}

/** The two smileys that a change is measured by, each named with the round it is from, with an arrow between them. */
export function SmileyChange({ followUp, initiative, from, to, size = "m" }: SmileyChangeProps) {
  const compared = comparedRatings(followUp, initiative, from, to);
  const smileyIn = ({ rating, roundIndex }: RoundRating) => (
    <Smiley rating={rating} about={followUp.rounds[roundIndex]?.label ?? ""} size={size} />
  );
  return (
    <>
      {smileyIn(compared.from)} <Arrow to="right" /> {smileyIn(compared.to)}
    </>
  );
}
