import { useEffect, useState } from "react";
import { areMismatchesKnown, mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { useDrawnWhole } from "../../device/drawnWhole.ts";
import { whenIdle } from "../../device/whenIdle.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./quotes.module.css";

interface ContradictionMarkProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
  /** Where the contradictions are listed; without it the mark is no link. */
  readonly href?: string;
}

/**
 * A small mark that says how many questions an initiative raises; nothing where there are none. The rules read whole texts:
 * the mark comes when what is around it is on screen, but on paper at once.
 */
export function ContradictionMark(props: ContradictionMarkProps) {
  const { followUp, initiative } = props;
  const isAwaited = useDrawnWhole();
  const [, setFound] = useState<Initiative | null>(null);
  const isKnown = isAwaited || areMismatchesKnown(followUp, initiative);
  useEffect(() => {
    if (isKnown) return undefined;
    return whenIdle(() => {
      mismatchesOf(followUp, initiative);
      setFound(initiative);
    });
  }, [followUp, initiative, isKnown]);
  return isKnown ? <KnownMark {...props} /> : null;
}

function KnownMark({ followUp, initiative, href }: ContradictionMarkProps) {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  const contradictions = mismatchesOf(followUp, initiative);
  if (contradictions.length === 0) return null;
  const titles = [...new Set(contradictions.map(({ rule }) => rules[rule].title))].join("\n");
  const label = t.of(contradictions.length);
  return href === undefined ? (
    <span className={styles["mark"]} title={titles}>
      {label}
    </span>
  ) : (
    <a className={styles["mark"]} href={href} title={titles}>
      {label}
    </a>
  );
}
