import { type FollowUp, milestonesOf } from "../../../agreement/followUp.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { correctionsText } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { fieldsAddress } from "./lineAddress.ts";
import styles from "./reading.module.css";

interface InitiativeListProps {
  readonly followUp: FollowUp;
  readonly values: ImportingValues;
}

/** The initiatives as they were read, each with its smileys, the economy's last; each leads to its fields. */
export function InitiativeList({ followUp, values }: InitiativeListProps) {
  const t = useText(importingText);
  const { economy } = useText(correctionsText);
  return (
    <ul aria-label={t.initiatives} className={styles["initiatives"]}>
      {followUp.initiatives.map((initiative) => (
        <li key={initiative.id}>
          <a href={fieldsAddress(values, initiative)}>
            <InitiativeName initiative={initiative} />
          </a>
          <span className={styles["smileys"]}>
            {followUp.rounds.map(({ id, label }, index) => (
              <Smiley
                key={id}
                rating={milestonesOf(followUp, initiative)[index]?.smiley ?? null}
                about={label}
                size="s"
              />
            ))}
            <Smiley rating={initiative.economy?.smiley ?? null} about={economy} size="s" />
          </span>
        </li>
      ))}
    </ul>
  );
}
