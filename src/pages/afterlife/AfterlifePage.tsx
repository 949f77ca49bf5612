import type { FollowUp } from "../../agreement/followUp.ts";
import { Select } from "../../components/controls/Select.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { afterlifeParameters } from "../../links/screens.ts";
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
  const { values, ignored, change } = useParameters(afterlifeParameters);
  return (
    <div className={styles["page"]}>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <p className={styles["lead"]}>{t.lead}</p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      <div className={styles["bar"]} data-print="no">
        <Select
          label={t.by}
          value={values.efter}
          options={(["date", "centre"] as const).map((value) => ({ value, label: t.orders[value] }))}
          onChange={(efter) => change({ efter })}
        />
        <AfterlifeExport followUp={followUp} by={values.efter} />
      </div>
      {values.efter === "date" ? <ByDate followUp={followUp} /> : <ByCentre followUp={followUp} />}
    </div>
  );
}
