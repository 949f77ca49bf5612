import { unexplainedIn } from "../../agreement/corrections/correctionActs.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { formatCount, formatList } from "../../text/format.ts";
import { importStepsText } from "../../text/importSteps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { unseenFindings } from "./reading/unseenFindings.ts";

interface StillOpenProps {
  /** For the button that saves the feed: it is described by these words. */
  readonly id: string;
  readonly draft: Pick<Draft, "findings" | "seen">;
  /** The facts as they are saved, with their corrections. */
  readonly facts: FollowUpFacts;
}

/** What a feed is saved with that nobody has dealt with: it is said before, and hinders nothing. */
export function StillOpen({ id, draft, facts }: StillOpenProps) {
  const t = useText(importStepsText);
  const language = useLanguage();
  const unseen = unseenFindings(draft).length;
  const unexplained = unexplainedIn(facts);
  const open = [
    ...(unseen > 0 ? [t.unseen(formatCount(unseen, language))] : []),
    ...(unexplained > 0 ? [t.unexplained(formatCount(unexplained, language))] : []),
    // A screen could not say how old they are.
    ...(facts.asOf === null ? [t.undated] : []),
  ];
  // Always there: the document below stays where it is when the last one is dealt with.
  return <p id={id}>{open.length > 0 ? t.savedWith(formatList(open, language)) : t.nothingOpen}</p>;
}
