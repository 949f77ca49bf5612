import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { afterlifeSteps, isAfterlifeFound } from "../../agreement/afterlife/afterlife.ts";
import { openEnds } from "../../agreement/afterlife/openEnds.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { MANY_MEANINGS } from "../../agreement/sliceThresholds.ts";
import { OptionalSelect } from "../../components/controls/OptionalSelect.tsx";
import { Select } from "../../components/controls/Select.tsx";
import { PageGrid } from "../../components/layout/PageGrid.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { PageLead } from "../../components/layout/PageLead.tsx";
import { preparedScreen } from "../../components/layout/preparedScreen.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { NO_TEXTS, SourceTextsContext } from "../../components/quotes/SourceTextsContext.ts";
import type { Preparation } from "../../device/useReady.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { knownId } from "../../links/knownId.ts";
import { afterlifeParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { questionsText } from "../../text/questions.ts";
import { unionText } from "../../text/union.ts";
import { AfterlifeExport } from "./AfterlifeExport.tsx";
import styles from "./afterlife.module.css";
import { ByDate } from "./ByDate.tsx";
import { ByOwner } from "./ByOwner.tsx";
import { endsByCentre, endsByCommittee } from "./groups.ts";

const ORDERS = ["date", "centre", "committee"] as const;

const PROMISES: Preparation<FollowUp> = {
  isReady: (followUp) => followUp.initiatives.length <= MANY_MEANINGS || isAfterlifeFound(followUp),
  steps: afterlifeSteps,
};

/** What was promised for later, by whom, until when? */
export const AfterlifePage = preparedScreen(PROMISES, ({ followUp, prepared }) => {
  const t = useText(questionsText).afterlife;
  return (
    <PageGrid>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <PageLead>{t.lead}</PageLead>
      </PageHeading>
      {prepared === null ? null : <Afterlife followUp={prepared} />}
    </PageGrid>
  );
});

function Afterlife({ followUp }: { readonly followUp: FollowUp }) {
  useRunningLines(followUp);
  const t = useText(questionsText).afterlife;
  const texts = useQuery(sourceTextsQuery(followUp)).data ?? NO_TEXTS;
  const { values, ignored, change } = useParameters(afterlifeParameters);
  const language = useLanguage();
  const { committees = [], partOf } = followUp.union ?? {};
  const unknown: IgnoredParameter[] = [];
  const committee = knownId(
    afterlifeParameters.committee,
    values.committee,
    (named) => committees.some(({ id }) => id === named),
    unknown,
  );
  const by = values.by === "committee" && committees.length === 0 ? "date" : values.by;
  const ends = useMemo(
    () => openEnds(followUp, ({ id }) => committee === null || partOf?.get(id)?.id === committee),
    [followUp, committee, partOf],
  );
  return (
    <>
      <IgnoredParameters ignored={[...ignored, ...unknown]} />
      <div className={styles["bar"]} data-print="no">
        <Select
          label={t.by}
          value={by}
          options={ORDERS.filter((value) => value !== "committee" || committees.length > 0).map((value) => ({
            value,
            label: t.orders[value],
          }))}
          onChange={(next) => change({ by: next, section: null })}
        />
        {committees.length > 0 && (
          <OptionalSelect
            label={unionText[language].committee}
            none={unionText[language].allCommittees}
            value={committee}
            options={committees.map(({ id, name }) => ({ value: id, label: name, lang: DOCUMENT_LANGUAGE }))}
            onChange={(chosen) => change({ committee: chosen, section: null })}
          />
        )}
        <AfterlifeExport followUp={followUp} by={by} ends={ends} committee={committee} />
      </div>
      <SourceTextsContext value={texts}>
        {by === "date" ? (
          <ByDate followUp={followUp} ends={ends} committee={committee} />
        ) : (
          <ByOwner
            followUp={followUp}
            title={t.orders[by]}
            groups={
              by === "centre" ? endsByCentre(followUp, ends, t.nobody) : endsByCommittee(followUp, ends)
            }
          />
        )}
      </SourceTextsContext>
    </>
  );
}
