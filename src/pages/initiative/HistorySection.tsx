import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { tracedPromises } from "../../agreement/history/keptPromises.ts";
import { rewritings } from "../../agreement/history/rewritings.ts";
import { historyOf } from "../../agreement/history/threads.ts";
import { ownOf } from "../../agreement/union/ownOf.ts";
import { Section } from "../../components/layout/Section.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { agreementQuery } from "../../feed/agreementQuery.ts";
import { href } from "../../links/href.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { formatCount } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./initiative.module.css";

interface HistorySectionProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The initiative in every follow-up on the agreement, and how much of it was rewritten; nothing where there is just one. */
export function HistorySection(shown: HistorySectionProps) {
  const { followUp, initiative } = ownOf(shown.followUp, shown.initiative);
  const t = useText(historyText);
  const language = useLanguage();
  const followUps = useQuery(agreementQuery(followUp)).data?.followUps;
  const told = useMemo(() => {
    // Every text of the follow-ups is read for it: not where one alone has no history.
    if (followUps === undefined || followUps.length < 2) return null;
    const history = historyOf(followUps);
    return { history, rewritten: rewritings(history), promises: tracedPromises(history) };
  }, [followUps]);
  if (told === null) return null;
  const at = told.history.followUps.findIndex(({ facts }) => facts.id === followUp.facts.id);
  const thread = told.history.threadOf[at]?.get(initiative.id);
  if (thread === undefined) return null;
  const count = (all: readonly { readonly thread: unknown }[]) =>
    formatCount(all.filter((one) => one.thread === thread).length, language);
  return (
    <Section title={t.title} lead={t.own.lead}>
      <ul className={styles["history"]}>
        {told.history.followUps.map(({ facts }, place) => {
          const member = thread.members[place] ?? null;
          return (
            <li key={facts.id}>
              {followUpName(facts, language)}
              {": "}
              {member === null ? (
                t.own.absent
              ) : place === at ? (
                t.own.here
              ) : (
                <a href={href.initiative(facts.id, member.id)}>
                  <InitiativeName initiative={member} />
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <p data-print="no">
        <a
          href={href.history(
            followUp.facts.id,
            writeParameters(historyParameters, { initiative: initiative.id }),
          )}
        >
          {t.own.all(count(told.rewritten), count(told.promises))}
        </a>
      </p>
    </Section>
  );
}
