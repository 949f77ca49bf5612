import { useMemo } from "react";
import { afterlife } from "../../agreement/afterlife/afterlife.ts";
import { openMilestones } from "../../agreement/effort/openMilestones.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { ListLink } from "../../components/names/ListLink.tsx";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";
import { CommitmentItem } from "./CommitmentItem.tsx";
import { initiativeIdsOf } from "./initiativeIdsOf.ts";
import { OpenMilestoneItem } from "./OpenMilestoneItem.tsx";

/** How many are listed until the reader asks for all. */
const FIRST = 100;

/** Promises by date, then the open milestones, which have no new date. */
export function ByDate({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(questionsText).afterlife;
  const language = useLanguage();
  const commitments = useMemo(() => afterlife(followUp), [followUp]);
  const open = useMemo(() => openMilestones(followUp), [followUp]);
  const promised = useFirst(commitments, FIRST);
  const left = useFirst(open, FIRST);
  if (commitments.length + open.length === 0) return <p>{t.none}</p>;
  const promising = initiativeIdsOf(commitments);
  const facts = followUp.facts.id;
  return (
    <>
      {commitments.length > 0 && (
        <Section
          title={`${t.promises} (${formatCount(commitments.length, language)})`}
          lead={
            <>
              {t.initiatives(formatCount(promising.length, language))}.{" "}
              <ListLink followUpId={facts} filter={{ picked: promising }} count={promising.length} />
            </>
          }
        >
          <ul aria-label={t.promises} className={styles["list"]}>
            {promised.listed.map((commitment, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: promises never move, and two from one sentence have no other key.
              <CommitmentItem key={place} followUp={followUp} commitment={commitment} />
            ))}
          </ul>
          {promised.more}
        </Section>
      )}
      {open.length > 0 && (
        <Section
          title={`${t.open} (${formatCount(open.length, language)})`}
          lead={
            <>
              {t.openMeaning}{" "}
              {/* An initiative has an open milestone exactly when it was ever neutral or sur, which is the delay rule `ever`. */}
              <ListLink followUpId={facts} filter={{ delay: "ever" }} count={initiativeIdsOf(open).length} />
            </>
          }
        >
          <ul aria-label={t.open} className={styles["list"]}>
            {left.listed.map((milestone) => (
              <OpenMilestoneItem
                key={`${milestone.initiative.id} ${milestone.roundIndex}`}
                followUp={followUp}
                open={milestone}
              />
            ))}
          </ul>
          {left.more}
        </Section>
      )}
    </>
  );
}
