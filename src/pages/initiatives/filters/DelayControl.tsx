import { memo } from "react";
import {
  DEFAULT_DELAY_RULE,
  DELAY_RULES,
  type DelayRule,
  isDelayKnown,
} from "../../../agreement/effort/delay.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Select } from "../../../components/controls/Select.tsx";
import { filtersText } from "../../../text/filters.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { rulesText } from "../../../text/rules.ts";
import page from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";
import styles from "./filterBar.module.css";

interface DelayControlProps {
  readonly followUp: FollowUp;
  readonly delay: DelayRule | "off";
  /** Beside every rule, how many it would show. */
  readonly counts: ReadonlyMap<DelayRule | "off", number>;
  /** The id of the words that say what the rule means. */
  readonly meaning: string;
  readonly change: Worklist["change"];
}

/** Only the delayed, and what that means: one control. To choose a rule is to ask for the delayed by it. */
export const DelayControl = memo(function DelayControl(props: DelayControlProps) {
  const { followUp, delay, counts, meaning, change } = props;
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  const { unknown } = useText(filtersText);
  const language = useLanguage();
  // A zero of what nobody knows would sound as if all were well.
  const count = (rule: DelayRule) =>
    isDelayKnown(followUp, rule) ? formatCount(counts.get(rule) ?? 0, language) : unknown;
  return (
    <div className={styles["delay"]} data-on={delay !== "off" || undefined}>
      <label className={page["switch"]}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={delay !== "off"}
          aria-describedby={delay === "off" ? undefined : meaning}
          onChange={(event) => change({ delay: event.target.checked ? DEFAULT_DELAY_RULE : "off" })}
        />
        {t.onlyDelayed}
      </label>
      <Select
        label={t.delay.legend}
        labelHidden
        value={delay === "off" ? DEFAULT_DELAY_RULE : delay}
        options={DELAY_RULES.map((rule) => ({
          value: rule,
          label: t.delay.rule(rules.delayRules[rule], count(rule)),
        }))}
        onChange={(rule) => change({ delay: rule })}
      />
    </div>
  );
});
