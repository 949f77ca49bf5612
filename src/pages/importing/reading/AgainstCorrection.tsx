import { useMemo } from "react";
import { againstCorrection } from "../../../agreement/contradictions/afterCorrection.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Correction } from "../../../agreement/format/schema.ts";
import { Quotation } from "../../../components/text/Quotation.tsx";
import { DRAFT_ID } from "../../../feed/draft/draftId.ts";
import { href } from "../../../links/href.ts";
import { contradictionsParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { contradictionsText } from "../../../text/contradictions.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { formatKroner } from "../../../text/laterFormats.ts";
import { quoteFieldsText } from "../../../text/quoteFields.ts";
import styles from "./reading.module.css";

interface AgainstCorrectionProps {
  readonly followUp: FollowUp;
  readonly correction: Correction;
}

/** Beside a correction, what no longer fits together with it: words that say the old amount, and contradictions that it makes. */
export function AgainstCorrection({ followUp, correction }: AgainstCorrectionProps) {
  const { against: t } = useText(importingText);
  const { fields } = useText(quoteFieldsText);
  const { rules } = useText(contradictionsText);
  const language = useLanguage();
  const { stillSaid, mismatches } = useMemo(
    () => againstCorrection(followUp, correction),
    [followUp, correction],
  );
  if (stillSaid.length === 0 && mismatches.length === 0) return null;
  const [{ initiative } = { initiative: null }] = mismatches;
  return (
    <div className={styles["against"]} role="status">
      <strong>{t.title}</strong>
      <ul>
        {stillSaid.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            {t.stillSaid(fields[field], formatKroner(Number(correction.was), language))}:{" "}
            {text !== null && <Quotation>{text}</Quotation>}
          </li>
        ))}
        {mismatches.map(({ rule }) => (
          <li key={rule}>
            {rules[rule].title}. {rules[rule].sentence}
          </li>
        ))}
      </ul>
      {initiative !== null && (
        <a href={href.contradictions(DRAFT_ID, writeParameters(contradictionsParameters, { initiative }))}>
          {t.see}
        </a>
      )}
    </div>
  );
}
