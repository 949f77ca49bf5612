import { correctedParts } from "../../agreement/corrections/correctedParts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { correctedPlace, correctionsText, correctionWords } from "../../text/corrections.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";

export interface CorrectedProps {
  /** What the value belongs to: an object of the follow-up's facts, such as a milestone. */
  readonly of: unknown;
  /** Which of its values: `smiley`; all of them, those further below too, where none is named. */
  readonly part?: string;
}

interface CorrectionMarkProps extends CorrectedProps {
  readonly followUp: FollowUp;
}

/** A pencil beside a corrected value; what was corrected, when and why in its words. */
export function CorrectionMark({ followUp: { facts }, of, part = "" }: CorrectionMarkProps) {
  const t = useText(correctionsText);
  const language = useLanguage();
  const own = (correctedParts(facts).get(of) ?? []).filter(({ below }) =>
    below === "" ? says(of, part) : below.startsWith(part),
  );
  if (own.length === 0) return null;
  const words = own.map(({ correction, below }) => {
    const what = correctionWords(facts, correction, language);
    return part === "" && below !== "" ? `${correctedPlace(facts, correction, language)}: ${what}` : what;
  });
  return (
    <span title={words.join("\n")}>
      {/* Without a style sheet of its own, which the first screen would have to name. */}
      <svg
        viewBox="0 0 16 16"
        width="0.8em"
        height="0.8em"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M2 14l1-4 8-8 3 3-8 8z M10 3l3 3" />
      </svg>
      <VisuallyHidden>{` ${t.marked(words.join("; "))}`}</VisuallyHidden>
    </span>
  );
}

/** True where something that was added says anything at all; its number stands beside its title, which is marked. */
function says(thing: unknown, part: string): boolean {
  if (part === "") return true;
  const value = (thing as Readonly<Record<string, unknown>>)[part];
  return part !== "number" && value !== null && !(Array.isArray(value) && value.length === 0);
}
