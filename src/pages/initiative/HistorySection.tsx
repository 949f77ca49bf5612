import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { lastMember } from "../../agreement/history/lastMember.ts";
import { isPromiseOf, promiseChains } from "../../agreement/history/promiseChains.ts";
import { rewritings } from "../../agreement/history/rewritings.ts";
import { type ThreadStep, threadSteps } from "../../agreement/history/threadSteps.ts";
import { historyOf, type Thread } from "../../agreement/history/threads.ts";
import { ownOf } from "../../agreement/union/ownOf.ts";
import { Section } from "../../components/layout/Section.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { agreementQuery } from "../../feed/agreementQuery.ts";
import { href } from "../../links/href.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { formatCount } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";

/** The initiative in every follow-up on the agreement, and how much of it was rewritten; nothing where there is just one. */
export function HistorySection(shown: InitiativeProps) {
  const { followUp, initiative } = ownOf(shown.followUp, shown.initiative);
  const t = useText(historyText);
  const language = useLanguage();
  const followUps = useQuery(agreementQuery(followUp)).data?.followUps;
  const told = useMemo(() => {
    // Every text of the follow-ups is read for it: not where one alone has no history.
    if (followUps === undefined || followUps.length < 2) return null;
    const history = historyOf(followUps);
    return {
      history,
      rewritten: rewritings(history),
      promises: promiseChains(history),
      steps: threadSteps(history),
    };
  }, [followUps]);
  if (told === null) return null;
  const at = told.history.followUps.findIndex(({ facts }) => facts.id === followUp.facts.id);
  const thread = told.history.threadOf[at]?.get(initiative.id);
  if (thread === undefined) return null;
  const steps = told.steps.filter((step) => step.thread === thread || step.other === thread);
  const count = <One,>(all: readonly One[], isOwn: (one: One) => boolean) =>
    formatCount(all.filter(isOwn).length, language);
  return (
    <Section title={t.title} lead={t.own.lead}>
      <ul>
        {told.history.followUps.map((one, place) => {
          const member = thread.members[place] ?? null;
          return (
            <li key={one.facts.id}>
              {followUpName(one.facts, language)}
              {": "}
              {member === null ? (
                t.own.absent
              ) : place === at ? (
                t.own.here
              ) : (
                <LinkedInitiative followUp={one} initiative={member} />
              )}
              {steps
                .filter((step) => step.at === place)
                .map((step) => (
                  <StepWords key={step.thread.id} step={step} of={thread} />
                ))}
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
          {t.own.all(
            count(told.rewritten, (one) => one.thread === thread && one.kind !== "moved"),
            count(told.promises, (chain) => isPromiseOf(chain, thread)),
          )}
        </a>
      </p>
    </Section>
  );
}

interface StepWordsProps {
  readonly step: ThreadStep;
  /** The thread that is told of: the step's own, or the one that another came out of or went into. */
  readonly of: Thread;
}

/** What happened from the follow-up before: another name, split, merged; whether that is doubtful. */
function StepWords({ step: { thread, kinds, other, at }, of }: StepWordsProps) {
  const { steps, became } = useText(historyText).threads;
  const isOwn = thread === of;
  const named = isOwn ? other : thread;
  const initiative = named?.members[at] ?? lastMember(named, at)?.initiative ?? null;
  const words = kinds.map((kind) =>
    !isOwn && (kind === "split" || kind === "merged") ? became[kind] : steps[kind],
  );
  return (
    <>
      {" – "}
      {words.join(" · ")}
      {initiative !== null && (
        <>
          {": "}
          <InitiativeName initiative={initiative} />
        </>
      )}
    </>
  );
}
