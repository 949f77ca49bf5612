import type { ComparedRounds } from "../../agreement/filter/comparedRounds.ts";
import { changesText } from "../../text/changes.ts";
import { useText } from "../../text/LanguageContext.ts";
import type { InitiativeProps } from "../names/initiativeProps.ts";
import { Sentence } from "../text/Sentence.tsx";
import { lastRatedRound } from "./changeWords.ts";

interface LastRatedRoundProps extends InitiativeProps, ComparedRounds {}

/** In brackets the round that a change is measured from; nothing where that is one of the two compared. */
export function LastRatedRound({ followUp, initiative, from, to }: LastRatedRoundProps) {
  const { lastRatedAt } = useText(changesText);
  const round = lastRatedRound(followUp, initiative, { from, to });
  return round === null ? null : <Sentence names={[round]}>{` (${lastRatedAt(round)})`}</Sentence>;
}
