import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Select } from "../../components/controls/Select.tsx";
import { PageGrid } from "../../components/layout/PageGrid.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { NO_TEXTS, SourceTextsContext } from "../../components/quotes/SourceTextsContext.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { afterlifeParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import { AfterlifeExport } from "./AfterlifeExport.tsx";
import styles from "./afterlife.module.css";
import { ByCentre } from "./ByCentre.tsx";
import { ByDate } from "./ByDate.tsx";

/** What was promised for later, by whom, until when? */
export function AfterlifePage({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(questionsText).afterlife;
  const texts = useQuery(sourceTextsQuery(followUp)).data ?? NO_TEXTS;
  const { values, ignored, change } = useParameters(afterlifeParameters);
  return (
    <PageGrid>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <p className={styles["lead"]}>{t.lead}</p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      <div className={styles["bar"]} data-print="no">
        <Select
          label={t.by}
          value={values.by}
          options={(["date", "centre"] as const).map((value) => ({ value, label: t.orders[value] }))}
          onChange={(by) => change({ by, section: null })}
        />
        <AfterlifeExport followUp={followUp} by={values.by} />
      </div>
      <SourceTextsContext value={texts}>
        {values.by === "date" ? <ByDate followUp={followUp} /> : <ByCentre followUp={followUp} />}
      </SourceTextsContext>
    </PageGrid>
  );
}
