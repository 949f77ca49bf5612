import { type FollowUp, milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { presentationText } from "../../text/presentation.ts";
import styles from "./Notes.module.css";
import type { Page } from "./usePages.ts";

interface NotesProps {
  readonly followUp: FollowUp;
  readonly page: Page;
}

/** The document's full text on the initiative of the page, for the speaker and for small screens. */
export function Notes({ followUp, page: { slide } }: NotesProps) {
  const t = useText(presentationText).presenter;
  if (slide.kind !== "initiative") return <p className={styles["quiet"]}>{t.noNotes}</p>;
  return <InitiativeNotes followUp={followUp} initiative={slide.initiative} />;
}

function InitiativeNotes({
  followUp,
  initiative,
}: {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}) {
  const t = useText(initiativeText);
  const milestones = milestonesOf(followUp, initiative);
  const { description, remarks, economy } = initiative;
  return (
    <div className={styles["notes"]}>
      {description !== null && <Note title={t.description} texts={[description]} />}
      {remarks !== null && <Note title={t.remarks} texts={[remarks]} />}
      {followUp.rounds.map(({ id, label }, index) => {
        const milestone = milestones[index];
        if (milestone == null) return null;
        return (
          <div key={id}>
            <h2>
              <Smiley rating={milestone.smiley} size="s" /> <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>
            </h2>
            <Texts texts={[milestone.text, milestone.status]} />
          </div>
        );
      })}
      {economy !== null && <Note title={t.economy} texts={[economy.text, economy.status]} />}
    </div>
  );
}

function Note({ title, texts }: { readonly title: string; readonly texts: readonly (string | null)[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <Texts texts={texts} />
    </div>
  );
}

function Texts({ texts }: { readonly texts: readonly (string | null)[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a row have no identity of their own and never move.
  return texts.map((text, index) => text !== null && text !== "" && <Prose key={index} text={text} />);
}
