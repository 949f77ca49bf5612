import { useMemo } from "react";
import { type OpenEnd, openEndsByCentre } from "../../agreement/afterlife/openEnds.ts";
import { centresOf } from "../../agreement/centres/centres.ts";
import { pickedFilter } from "../../agreement/filter/picked.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { ListLink } from "../../components/names/ListLink.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";
import { CommitmentItem } from "./CommitmentItem.tsx";
import { GroupContents } from "./GroupContents.tsx";
import { initiativeIdsOf } from "./initiativeIdsOf.ts";
import { OpenMilestoneItem } from "./OpenMilestoneItem.tsx";

/** How many are listed at each centre until the reader asks for all. */
const FIRST = 50;

/** Promises and open milestones by responsible centre. */
export function ByCentre({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(questionsText).afterlife;
  const groups = useMemo(() => [...openEndsByCentre(followUp)], [followUp]);
  if (groups.length === 0) return <p>{t.none}</p>;
  const nameOf = (id: string | null) => centresOf(followUp).find((named) => named.id === id)?.name;
  return (
    <>
      <GroupContents
        followUpId={followUp.facts.id}
        parts={[
          {
            title: t.orders.centre,
            groups: groups.map(([id, items]) => ({
              name: sectionOf(id),
              title: nameOf(id) ?? t.nobody,
              isOfDocument: id !== null,
              items,
            })),
          },
        ]}
      />
      {groups.map(([id, ends]) => (
        <CentreSection key={id ?? ""} followUp={followUp} centre={id} name={nameOf(id)} ends={ends} />
      ))}
    </>
  );
}

/** The name of a centre's section in the address. */
function sectionOf(centre: string | null): string {
  return centre === null ? "uden-center" : `center-${centre}`;
}

interface CentreSectionProps {
  readonly followUp: FollowUp;
  /** `null`: nobody is named. */
  readonly centre: string | null;
  readonly name: string | undefined;
  readonly ends: readonly OpenEnd[];
}

function CentreSection({ followUp, centre, name, ends }: CentreSectionProps) {
  const t = useText(questionsText).afterlife;
  const language = useLanguage();
  const { listed, more } = useFirst(ends, FIRST);
  const ids = initiativeIdsOf(ends);
  return (
    <Section
      name={sectionOf(centre)}
      title={
        <Sentence names={[name ?? ""]}>
          {`${name ?? t.nobody} (${formatCount(ends.length, language)})`}
        </Sentence>
      }
      lead={<ListLink followUpId={followUp.facts.id} filter={pickedFilter(ids)} count={ids.length} />}
    >
      <ul className={styles["list"]}>
        {listed.map((end, place) =>
          end.type === "commitment" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: promises never move, and two from one sentence have no other key.
            <CommitmentItem key={place} followUp={followUp} commitment={end.commitment} />
          ) : (
            <OpenMilestoneItem
              key={`${end.initiative.id} ${end.milestone.roundIndex}`}
              followUp={followUp}
              open={end.milestone}
            />
          ),
        )}
      </ul>
      {more}
    </Section>
  );
}
