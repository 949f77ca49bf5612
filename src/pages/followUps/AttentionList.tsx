import type { FollowUpTotals, NamedInitiative } from "../../agreement/format/catalogueSchema.ts";
import { moneyLack } from "../../agreement/portfolio/moneyLack.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { href } from "../../links/href.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { verdictsText } from "../../text/verdicts.ts";
import styles from "./followUps.module.css";

interface AttentionListProps {
  readonly followUpId: string;
  readonly totals: FollowUpTotals;
}

/** Names in sight; the others are counted. */
const MOST_NAMED = 3;

/** The first of what did not go as agreed, by name, with both smileys; the number of the others leads to the list of all. */
export function AttentionList({ followUpId, totals: { attention, deviating } }: AttentionListProps) {
  const t = useText(followUpsText);
  const named = attention.slice(0, MOST_NAMED);
  if (named.length === 0) return <p className={styles["quiet"]}>{t.noDeviations}</p>;
  return (
    <div>
      <p className={styles["quiet"]}>{t.attention}</p>
      <ul className={styles["attention"]}>
        {named.map((initiative) => (
          <li key={initiative.id}>
            <NamedLine followUpId={followUpId} initiative={initiative} />
          </li>
        ))}
      </ul>
      {deviating > named.length && (
        <p className={styles["quiet"]}>
          <a href={href.initiatives(followUpId, { deviating: true })}>
            {t.further(deviating - named.length)}
          </a>
        </p>
      )}
    </div>
  );
}

interface NamedLineProps {
  readonly followUpId: string;
  readonly initiative: NamedInitiative;
}

function NamedLine({ followUpId, initiative }: NamedLineProps) {
  const t = useText(followUpsText);
  const { economy: economyWord } = useText(verdictsText);
  const { id, number, title, smiley, economy } = initiative;
  const lack = moneyLack(initiative);
  return (
    <>
      <Smiley rating={smiley} size="s" />{" "}
      <a href={href.initiative(followUpId, id)}>
        <bdi lang={DOCUMENT_LANGUAGE}>{numberedName({ number, title })}</bdi>
      </a>
      {(lack !== null || economy !== null) && (
        <span className={styles["quiet"]}>
          {" "}
          {economyWord} <Smiley rating={economy} size="s" about={economyWord} />
          {lack === null ? null : ` ${t.moneyLacks[lack]}`}
        </span>
      )}
    </>
  );
}
