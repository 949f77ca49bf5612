import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { reportText as t } from "../../text/report.ts";

/** The document's title: its own, or made of what the feed says. */
export function documentTitle({ document, title, committee, sequence }: FollowUpFacts): string {
  if (document?.title) return document.title;
  return [kindOf(sequence), t.on, title, ...(committee === null ? [] : [t.area(committee)])].join(" ");
}

function kindOf(sequence: FollowUpFacts["sequence"]): string {
  if (sequence === null) return t.followUpAlone;
  const { number, isLast } = sequence;
  if (number === null) return isLast ? `${t.last} ${t.followUp}` : t.followUpAlone;
  const ordinal = t.ordinals[number] ?? `${number}.`;
  return [ordinal, ...(isLast ? [t.andLast] : []), t.followUp].join(" ");
}

/** The title in lines as the document has them: the agreement on a line of its own. */
export function titleLines(facts: FollowUpFacts): readonly string[] {
  const whole = documentTitle(facts);
  const at = whole.indexOf(facts.title);
  if (at < 0) return [whole];
  const end = at + facts.title.length;
  return [whole.slice(0, at), whole.slice(at, end), whole.slice(end)]
    .map((part) => part.trim())
    .filter(Boolean);
}
