import type { OpenEnd } from "../../agreement/afterlife/openEnds.ts";
import { pickedFilter } from "../../agreement/filter/picked.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { initiativesOf } from "../../agreement/initiativesOf.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { ListLink } from "../../components/names/ListLink.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import { CommitmentItem } from "./CommitmentItem.tsx";
import { GroupContents } from "./GroupContents.tsx";
import type { Group } from "./groups.ts";
import { OpenMilestoneItem } from "./OpenMilestoneItem.tsx";

/** How many are listed in each group until the reader asks for all. */
const FIRST = 50;

interface ByOwnerProps {
  readonly followUp: FollowUp;
  /** What the groups are: centres or committees. */
  readonly title: string;
  readonly groups: readonly Group<OpenEnd>[];
}

/** Promises and open milestones by responsible centre or by committee. */
export function ByOwner({ followUp, title, groups }: ByOwnerProps) {
  const t = useText(questionsText).afterlife;
  if (groups.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <GroupContents followUpId={followUp.facts.id} parts={[{ title, groups }]} />
      {groups.map((group) => (
        <OwnerSection key={group.name} followUp={followUp} group={group} />
      ))}
    </>
  );
}

interface OwnerSectionProps {
  readonly followUp: FollowUp;
  readonly group: Group<OpenEnd>;
}

function OwnerSection({ followUp, group: { name, title, items } }: OwnerSectionProps) {
  const language = useLanguage();
  const { listed, more } = useFirst(items, FIRST);
  const ids = initiativesOf(items).map(({ id }) => id);
  return (
    <Section
      name={name}
      title={<Sentence names={[title]}>{`${title} (${formatCount(items.length, language)})`}</Sentence>}
      lead={<ListLink followUpId={followUp.facts.id} filter={pickedFilter(ids)} count={ids.length} />}
    >
      <ul className={flow["stack5"]}>
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
