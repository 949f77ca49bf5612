import type { FollowUp } from "../../agreement/followUp.ts";
import { formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import styles from "./union.module.css";

interface CommitteeLinksProps {
  readonly followUp: FollowUp;
  /** The address of a screen of a committee's own follow-up. */
  readonly hrefOf: (followUpId: string) => string;
}

/** The committees of a whole agreement, each a link to its own follow-up, with the day that is dated. */
export function CommitteeLinks({ followUp, hrefOf }: CommitteeLinksProps) {
  const t = useText(shellText);
  const language = useLanguage();
  return (
    <ul className={styles["committees"]}>
      {(followUp.union?.committees ?? []).map(({ id, name, followUp: { facts } }) => (
        <li key={id}>
          <a href={hrefOf(facts.id)}>
            <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>
          </a>
          {facts.asOf !== null && ` (${t.asOf(formatDate(facts.asOf, language))})`}
        </li>
      ))}
    </ul>
  );
}
