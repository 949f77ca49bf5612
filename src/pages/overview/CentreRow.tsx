import type { ComponentType, ReactNode } from "react";
import type { CentreDelay } from "../../agreement/centres/delayedByCentre.ts";
import { DEFAULT_DELAY_RULE } from "../../agreement/effort/delay.ts";
import { latestKnown, notMetSince } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { overviewText } from "../../text/overview.ts";
import { LazyEconomyMark } from "./lazySections.tsx";
import styles from "./overview.module.css";

/** The most initiatives, or centres, listed by name; the link on a number leads to the whole list. */
export const MOST_LISTED = 8;

export interface CentreRowProps {
  readonly followUp: FollowUp;
  readonly row: CentreDelay;
  /** True once the rows are on screen: what is beside them may come. */
  readonly isPainted: boolean;
  /** Draws a centre's delayed initiatives, which are its children, where they are not drawn at once. */
  readonly Fold?:
    | ComponentType<{
        readonly followUp: FollowUp;
        readonly delayed: readonly Initiative[];
        readonly children: ReactNode;
      }>
    | undefined;
}

/** A centre with its delayed initiatives by name. */
export function CentreRow({ followUp, row, isPainted, Fold }: CentreRowProps) {
  const t = useText(overviewText).centres;
  const { centre, delayed, total } = row;
  const language = useLanguage();
  const share = t.of(formatCount(delayed.length, language), formatCount(total, language));
  const names = (
    <>
      <ul className={styles["changeList"]}>
        {delayed.slice(0, MOST_LISTED).map((initiative) => (
          <DelayedInitiative
            key={initiative.id}
            followUp={followUp}
            initiative={initiative}
            isPainted={isPainted}
          />
        ))}
      </ul>
      {delayed.length > MOST_LISTED && (
        <p className={styles["quiet"]}>{t.more(formatCount(delayed.length - MOST_LISTED, language))}</p>
      )}
    </>
  );
  return (
    <tr>
      <th scope="row">{centre === null ? t.nobody : <bdi lang={DOCUMENT_LANGUAGE}>{centre.name}</bdi>}</th>
      <td data-label={t.count}>
        {centre === null ? (
          share
        ) : (
          <a href={href.initiatives(followUp.facts.id, { delay: DEFAULT_DELAY_RULE, centres: [centre.id] })}>
            {share}
          </a>
        )}
      </td>
      <td>
        {Fold ? (
          <Fold followUp={followUp} delayed={delayed}>
            {names}
          </Fold>
        ) : (
          names
        )}
      </td>
    </tr>
  );
}

interface DelayedInitiativeProps extends InitiativeProps {
  readonly isPainted: boolean;
}

function DelayedInitiative({ followUp, initiative, isPainted }: DelayedInitiativeProps) {
  const t = useText(overviewText).centres;
  const since = notMetSince(followUp, initiative);
  const round = since === null ? undefined : followUp.rounds[since]?.label;
  return (
    <li>
      <Smiley rating={latestKnown(followUp, initiative)?.rating ?? null} size="s" />
      <span>
        <LinkedInitiative followUp={followUp} initiative={initiative} />{" "}
        {round !== undefined && (
          <span className={styles["quiet"]}>
            <Sentence names={[round]}>{t.since(round)}</Sentence>
          </span>
        )}{" "}
        <span
          className={`${styles["quiet"]} ${styles["economy"]}`}
          data-rated={initiative.economy?.smiley ? "" : undefined}
        >
          {isPainted ? <LazyEconomyMark followUp={followUp} initiative={initiative} /> : null}
        </span>
      </span>
    </li>
  );
}
