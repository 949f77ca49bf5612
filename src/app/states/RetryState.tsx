import { RoomFor } from "../../components/table/RoomFor.tsx";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatSecond } from "../../text/laterFormats.ts";
import { statesText } from "../../text/states.ts";

interface RetryStateProps {
  readonly isRetrying: boolean;
  /** When the next try begins by itself, in milliseconds of the wall clock; `null` where none does. */
  readonly nextTry: number | null;
  /** False in a notice that is read aloud when it comes: not again at each try. */
  readonly isSpoken: boolean;
}

/** Any moment: all are as long in words. */
const SOME_MOMENT = 0;

/** In one place of a grid, over each other. Every first picture would wait for it in the style sheet. */
const OVER = { gridArea: "1 / 1" } as const;

/** Says when the page tries again by itself, and that it does. It takes as much room either way: what stands below stays where it is. */
export function RetryState({ isRetrying, nextTry, isSpoken }: RetryStateProps) {
  const { retrying, nextTry: tellNext } = useText(statesText);
  const language = useLanguage();
  return (
    <span style={{ display: "inline-grid" }}>
      <span {...(isSpoken ? { role: "status" } : { "aria-live": "off" })} style={OVER}>
        {isRetrying ? retrying : nextTry !== null && tellNext(formatSecond(nextTry, language))}
      </span>
      {nextTry !== null && (
        <span style={{ ...OVER, visibility: "hidden" }}>
          <RoomFor words={tellNext(formatSecond(SOME_MOMENT, language))} />
        </span>
      )}
    </span>
  );
}
