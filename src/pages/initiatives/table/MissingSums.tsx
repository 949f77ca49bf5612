import { memo, useMemo } from "react";
import { missingSums } from "../../../agreement/filter/missingSums.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import styles from "../initiatives.module.css";
import { MissingSum } from "./MissingSum.tsx";

interface MissingSumsProps {
  readonly followUp: FollowUp;
  readonly initiatives: readonly Initiative[];
}

/** What the initiatives are short of together, kind by kind, and how many are short of nobody knows how much. */
export const MissingSums = memo(function MissingSums({ followUp, initiatives }: MissingSumsProps) {
  const t = useText(initiativesText).sums;
  const language = useLanguage();
  const { totals, unknown } = useMemo(() => missingSums(followUp, initiatives), [followUp, initiatives]);
  if (totals.length === 0 && unknown === 0) return null;
  return (
    <ul aria-label={t.title} className={styles["sums"]}>
      {totals.map((total) => (
        <li key={`${total.measure} ${total.basis} ${total.year}`}>
          <MissingSum total={total} totals={totals} />
        </li>
      ))}
      {unknown > 0 && <li>{t.unknown(formatCount(unknown, language))}</li>}
    </ul>
  );
});
