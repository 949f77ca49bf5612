import type { FollowUp } from "../../agreement/followUp.ts";
import { lastMember } from "../../agreement/history/lastMember.ts";
import { REWRITING_KINDS, type RewritingKind } from "../../agreement/history/rewritings.ts";
import type { Thread } from "../../agreement/history/threads.ts";
import { OptionalSelect } from "../../components/controls/OptionalSelect.tsx";
import { Select } from "../../components/controls/Select.tsx";
import { FacetList } from "../../components/filters/FacetList.tsx";
import flow from "../../components/layout/flow.module.css";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import type { HistoryView } from "./useHistoryView.ts";

interface HistoryFiltersProps {
  /** All that are there, whichever two are compared. */
  readonly followUps: readonly FollowUp[];
  readonly view: HistoryView;
}

/** Which follow-ups are compared, of which initiative, and which kinds of rewriting are shown. */
export function HistoryFilters({ followUps, view }: HistoryFiltersProps) {
  const t = useText(historyText);
  const language = useLanguage();
  const { pair, change } = view;
  const options = followUps.map(({ facts }) => ({ value: facts.id, label: followUpName(facts, language) }));
  const counts = new Map<RewritingKind, number>();
  for (const { kind } of view.ofInitiative) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <>
      <div className={flow["stack3"]}>
        <OptionalSelect
          label={t.from}
          none={t.eachStep}
          value={pair?.[0].facts.id ?? null}
          options={options.slice(0, -1)}
          onChange={(from) => change({ from, to: from && laterThan(followUps, from, pair) })}
        />
        {pair !== null && (
          <Select
            label={t.to}
            value={pair[1].facts.id}
            options={options.slice(followUps.indexOf(pair[0]) + 1)}
            onChange={(id) => change({ to: id })}
          />
        )}
        <OptionalSelect
          label={t.initiative}
          none={t.allInitiatives}
          value={view.thread?.id ?? null}
          options={view.threads.map((thread) => ({
            value: thread.id,
            label: threadName(thread),
            lang: DOCUMENT_LANGUAGE,
          }))}
          onChange={(initiative) => change({ initiative })}
        />
      </div>
      <FacetList<RewritingKind>
        legend={t.kind}
        startsOpen
        options={REWRITING_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        counts={counts}
        counted="facts"
        chosen={view.kinds}
        onChange={(kinds) => change({ kinds })}
      />
    </>
  );
}

/** The later one that was chosen, where it is later than the new earlier one; else the newest. */
function laterThan(followUps: readonly FollowUp[], from: string, pair: HistoryView["pair"]): string | null {
  const at = (id: string | undefined) => followUps.findIndex(({ facts }) => facts.id === id);
  const chosen = pair?.[1].facts.id;
  return (at(chosen) > at(from) ? chosen : followUps.at(-1)?.facts.id) ?? null;
}

/** As the newest follow-up in which it stands has it. */
function threadName(thread: Thread): string {
  const newest = lastMember(thread);
  return newest === null ? "" : numberedName(newest.initiative);
}
