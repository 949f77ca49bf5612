import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import { daysPassed } from "../../agreement/afterlife/daysPassed.ts";
import type { OpenEnd } from "../../agreement/afterlife/openEnds.ts";
import { pickedFilter } from "../../agreement/filter/picked.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { initiativesOf } from "../../agreement/initiativesOf.ts";
import { Section } from "../../components/layout/Section.tsx";
import { ListLink } from "../../components/names/ListLink.tsx";
import { useToday } from "../../device/useToday.ts";
import { ageText, formatAgo } from "../../text/age.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import { CommitmentItem } from "./CommitmentItem.tsx";
import { GroupContents } from "./GroupContents.tsx";
import { GroupList } from "./GroupList.tsx";
import { commitmentsByYear, openByTheme } from "./groups.ts";
import { OpenMilestoneItem } from "./OpenMilestoneItem.tsx";

interface ByDateProps {
  readonly followUp: FollowUp;
  readonly ends: readonly OpenEnd[];
  /** The only committee they are of; `null` for all. */
  readonly committee: string | null;
}

/** Promises by date, then the open milestones, which have no new date. */
export function ByDate({ followUp, ends, committee }: ByDateProps) {
  const t = useText(questionsText).afterlife;
  const language = useLanguage();
  const commitments = ends.flatMap((end) => (end.type === "commitment" ? end.commitment : []));
  const open = ends.flatMap((end) => (end.type === "milestone" ? end.milestone : []));
  if (commitments.length + open.length === 0) return <p>{t.none}</p>;
  const years = commitmentsByYear(commitments, t.undated);
  const themes = openByTheme(followUp, open);
  const promising = initiativesOf(commitments).map(({ id }) => id);
  const { id } = followUp.facts;
  return (
    <>
      <GroupContents
        followUpId={id}
        parts={[
          { title: t.promises, groups: years },
          { title: t.open, groups: themes },
        ]}
      />
      {commitments.length > 0 && (
        <Section
          title={`${t.promises} (${formatCount(commitments.length, language)})`}
          lead={
            <>
              {t.initiatives(formatCount(promising.length, language))}.{" "}
              <PassedDates commitments={commitments} />
              <ListLink followUpId={id} filter={pickedFilter(promising)} count={promising.length} />
            </>
          }
        >
          {years.map((group) => (
            <GroupList key={group.name} of={t.promises} group={group}>
              {(commitment, place) => (
                // Promises never move, and two from one sentence have no other key than their place.
                <CommitmentItem key={place} followUp={followUp} commitment={commitment} />
              )}
            </GroupList>
          ))}
        </Section>
      )}
      {open.length > 0 && (
        <Section
          title={`${t.open} (${formatCount(open.length, language)})`}
          lead={
            <>
              {t.openMeaning}{" "}
              {/* An initiative has an open milestone exactly when it was ever neutral or sur, which is the delay rule `ever`. */}
              <ListLink
                followUpId={id}
                filter={{ delay: "ever", committees: committee === null ? [] : [committee] }}
                count={initiativesOf(open).length}
              />
            </>
          }
        >
          {themes.map((group) => (
            <GroupList key={group.name} of={t.open} group={group} folds>
              {(milestone) => (
                <OpenMilestoneItem
                  key={`${milestone.initiative.id} ${milestone.roundIndex}`}
                  followUp={followUp}
                  open={milestone}
                />
              )}
            </GroupList>
          ))}
        </Section>
      )}
    </>
  );
}

/** How many of the dates have passed by now: a document that is old announces nothing any more. Nothing where all are ahead. */
function PassedDates({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const t = useText(ageText);
  const language = useLanguage();
  const today = useToday();
  const dated = commitments.filter(({ date }) => date !== null).length;
  const passed = commitments.flatMap((commitment) => daysPassed(commitment, today) ?? []);
  if (passed.length === 0) return null;
  const ago = formatAgo(Math.min(...passed), language);
  const words = passed.length === dated ? t.allPassed(dated, ago) : t.somePassed(passed.length, dated);
  return <>{`${words} ${t.unknown} `}</>;
}
