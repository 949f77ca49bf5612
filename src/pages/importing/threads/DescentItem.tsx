import { useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { shortened } from "../../../agreement/format/problem.ts";
import { LINEAGES, type Lineage } from "../../../agreement/format/schema.ts";
import type { Ancestor, Descent } from "../../../agreement/history/descents.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { OptionalSelect } from "../../../components/controls/OptionalSelect.tsx";
import { Select } from "../../../components/controls/Select.tsx";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { followUpName } from "../../../text/history.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { threadsText } from "../../../text/threads.ts";
import { fieldsAddress } from "../reading/lineAddress.ts";
import styles from "./threads.module.css";

interface DescentItemProps {
  readonly descent: Descent;
  readonly choices: readonly Ancestor[];
  /** In which the choices stand. */
  readonly followUps: readonly FollowUp[];
  readonly values: ImportingValues;
  readonly onSettle: (lineage: Lineage) => void;
}

/** One initiative: what was found of its descent, to be confirmed or said otherwise. */
export function DescentItem({ descent, choices, followUps, values, onSettle }: DescentItemProps) {
  const t = useText(threadsText);
  const language = useLanguage();
  const { initiative, found, isDoubtful } = descent;
  const [is, setIs] = useState(found.is);
  const [of, setOf] = useState<readonly string[]>(found.of);
  const isMerged = is === "merged";
  const chosen = is === "new" ? [] : isMerged ? of : of.slice(0, 1);
  const isComplete = chosen.length === (is === "new" ? 0 : isMerged ? Math.max(2, chosen.length) : 1);
  // One choice more than there are of what was merged.
  const rows = is === "new" ? [] : isMerged ? [...of, ""] : [of[0] ?? ""];
  const options = choices.map(({ key, initiative: one, at }) => {
    const facts = followUps[at]?.facts;
    const from = facts === undefined ? "" : ` (${followUpName(facts, language)})`;
    return { value: key, label: `${shortened(numberedName(one), 60)}${from}`, lang: DOCUMENT_LANGUAGE };
  });
  const name = numberedName(initiative);
  return (
    <li className={styles["item"]}>
      <a href={fieldsAddress(values, initiative)} lang={DOCUMENT_LANGUAGE}>
        {name}
      </a>
      {isDoubtful ? <strong>{t.doubtful}</strong> : null}
      <Select
        label={t.is}
        value={is}
        options={LINEAGES.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={setIs}
      />
      {rows.map((row, place) => (
        <OptionalSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          key={place}
          label={place === 0 ? t.which : t.another}
          none={t.none}
          value={row}
          options={options}
          onChange={(key) => setOf(of.toSpliced(place, 1, ...(key === null ? [] : [key])))}
        />
      ))}
      <Button
        aria-label={t.settleWhat(name)}
        disabled={!isComplete}
        onClick={() => onSettle({ is, of: [...chosen] })}
      >
        {t.settle}
      </Button>
      {initiative.lineage ? <span>{t.settled}</span> : null}
    </li>
  );
}
