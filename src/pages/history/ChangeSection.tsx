import { CHANGES, type RoundRating } from "../../agreement/effort/change.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { listedChanges } from "../../agreement/history/threadChanges.ts";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { changesText } from "../../text/changes.ts";
import { formatCount } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { HistoryExport } from "./HistoryExport.tsx";
import styles from "./history.module.css";
import { MemberName } from "./MemberName.tsx";
import type { HistoryView } from "./useHistoryView.ts";
import { WordTable } from "./WordTable.tsx";

/** Which initiatives got worse or better from one follow-up to another: the chosen two, else the newest and the one before it. */
export function ChangeSection({ view }: { readonly view: HistoryView }) {
  const { changes, history } = view;
  const t = useText(historyText).changes;
  const words = useText(changesText).changes;
  const language = useLanguage();
  const [earlier, later] = history.followUps.slice(-2);
  if (earlier === undefined || later === undefined) return null;
  const byChange = Map.groupBy(changes, ({ change }) => change);
  const listed = listedChanges(changes);
  const names = [followUpName(earlier.facts, language), followUpName(later.facts, language)] as const;
  return (
    <Section
      name="changes"
      title={t.title}
      lead={t.lead(...names)}
      controls={<HistoryExport part="changes" view={view} />}
    >
      <ul className={styles["counts"]}>
        {CHANGES.flatMap((change) => {
          const count = byChange.get(change)?.length ?? 0;
          return count === 0 ? (
            []
          ) : (
            <li key={change}>
              {words[change]}: <strong>{formatCount(count, language)}</strong>
            </li>
          );
        })}
      </ul>
      {listed.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <WordTable label={t.title} headings={[t.change, names[0], names[1]]}>
          {listed.map(({ thread, change, from, to }) => (
            <tr key={thread.id}>
              <th scope="row">
                <span className={styles["place"]}>{words[change]}</span>
                <MemberName followUp={later} initiative={thread.members.at(-1) ?? null} />
              </th>
              <td data-label={names[0]}>
                <RatedIn followUp={earlier} rated={from} />
              </td>
              <td data-label={names[1]}>
                <RatedIn followUp={later} rated={to} />
              </td>
            </tr>
          ))}
        </WordTable>
      )}
    </Section>
  );
}

interface RatedInProps {
  readonly followUp: FollowUp;
  readonly rated: RoundRating;
}

/** A smiley and the round that it is from. */
function RatedIn({ followUp, rated: { rating, roundIndex } }: RatedInProps) {
  return (
    <>
      <Smiley rating={rating} />{" "}
      <span lang={DOCUMENT_LANGUAGE} className={flow["soft"]}>
        {followUp.rounds[roundIndex]?.label}
      </span>
    </>
  );
}
