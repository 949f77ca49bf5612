import { useMemo } from "react";
import { afterlife } from "../../agreement/afterlife/afterlife.ts";
import { openEndsByCentre } from "../../agreement/afterlife/openEnds.ts";
import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf } from "../../agreement/centres.ts";
import { openMilestones } from "../../agreement/openMilestones.ts";
import { Select } from "../../components/controls/Select.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { useParameters } from "../../links/AddressContext.ts";
import { afterlifeParameters } from "../../links/screens.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";
import { CommitmentItem } from "./CommitmentItem.tsx";
import { OpenMilestoneItem } from "./OpenMilestoneItem.tsx";

/** What was promised for later, by whom, until when? */
export function AfterlifePage({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(questionsText).afterlife;
  const { values, ignored, change } = useParameters(afterlifeParameters);
  return (
    <div className={styles["page"]}>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${agreement.followUp.title}`}>
        <p className={styles["lead"]}>{t.lead}</p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      <div data-print="no">
        <Select
          label={t.by}
          value={values.efter}
          options={(["date", "centre"] as const).map((value) => ({ value, label: t.orders[value] }))}
          onChange={(efter) => change({ efter })}
        />
      </div>
      {values.efter === "date" ? <ByDate agreement={agreement} /> : <ByCentre agreement={agreement} />}
    </div>
  );
}

/** Promises in the order of time, then the milestones left open, which have no new date. */
function ByDate({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(questionsText).afterlife;
  const commitments = useMemo(() => afterlife(agreement), [agreement]);
  const open = useMemo(() => openMilestones(agreement), [agreement]);
  const promising = new Set(commitments.map(({ initiative }) => initiative.id)).size;
  if (commitments.length + open.length === 0) return <p>{t.none}</p>;
  return (
    <>
      {commitments.length > 0 && (
        <Section title={`${t.promises} (${commitments.length})`} lead={t.initiatives(promising)}>
          <ul aria-label={t.promises} className={styles["list"]}>
            {commitments.map((commitment) => (
              <CommitmentItem
                key={`${commitment.initiative.id} ${commitment.quote.text}`}
                agreement={agreement}
                commitment={commitment}
              />
            ))}
          </ul>
        </Section>
      )}
      {open.length > 0 && (
        <Section title={`${t.open} (${open.length})`} lead={t.openMeaning}>
          <ul aria-label={t.open} className={styles["list"]}>
            {open.map((milestone) => (
              <OpenMilestoneItem
                key={`${milestone.initiative.id} ${milestone.roundIndex}`}
                agreement={agreement}
                open={milestone}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The same by who answers for it. */
function ByCentre({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(questionsText).afterlife;
  const names = new Map(centresOf(agreement).map(({ id, name }) => [id, name]));
  const groups = useMemo(() => [...openEndsByCentre(agreement)], [agreement]);
  if (groups.length === 0) return <p>{t.none}</p>;
  return groups.map(([id, ends]) => {
    const name = id === null ? t.nobody : (names.get(id) ?? id);
    return (
      <Section key={id ?? ""} title={`${name} (${ends.length})`}>
        <ul className={styles["list"]}>
          {ends.map((end) =>
            end.type === "commitment" ? (
              <CommitmentItem
                key={`${end.initiative.id} ${end.commitment.quote.text}`}
                agreement={agreement}
                commitment={end.commitment}
              />
            ) : (
              <OpenMilestoneItem
                key={`${end.initiative.id} ${end.milestone.roundIndex}`}
                agreement={agreement}
                open={end.milestone}
              />
            ),
          )}
        </ul>
      </Section>
    );
  });
}
