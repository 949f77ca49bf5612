import type { FollowUp } from "../../../../agreement/followUp.ts";
import controls from "../../../../components/controls/controls.module.css";
import { useLanguage } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { shortRounds } from "../../../../text/roundNames.ts";
import styles from "./cells.module.css";

interface RoundNameProps {
  readonly followUp: FollowUp;
  /** 0-based. */
  readonly round: number;
}

/** A round in a cell: its short name to see, its own name to hear and to point at. */
export function RoundName({ followUp, round }: RoundNameProps) {
  const named = shortRounds(followUp.rounds, useLanguage())[round];
  if (named === undefined) return null;
  const { short, isWhole, isOfDocument } = named;
  const whole = named.round.label;
  if (isWhole) return <bdi lang={DOCUMENT_LANGUAGE}>{whole}</bdi>;
  return (
    <span className={styles["roundName"]} title={whole}>
      <span aria-hidden="true" lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}>
        {short}
      </span>
      <bdi className={controls["hidden"]} lang={DOCUMENT_LANGUAGE}>
        {whole}
      </bdi>
    </span>
  );
}
