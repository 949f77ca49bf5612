import type { Agreement } from "../../agreement/agreement.ts";
import { CONTRADICTION_RULES } from "../../agreement/contradictions/contradiction.ts";
import controls from "../../components/controls/controls.module.css";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import { ContradictionFilters } from "./ContradictionFilters.tsx";
import styles from "./contradictions.module.css";
import { RuleSection } from "./RuleSection.tsx";
import { useContradictions } from "./useContradictions.ts";

/** What should a reader question? */
export function ContradictionsPage({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(questionsText).contradictions;
  const view = useContradictions(agreement);
  return (
    <div className={styles["page"]}>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${agreement.followUp.title}`}>
        <p className={styles["lead"]}>{t.lead}</p>
      </PageHeading>
      <IgnoredParameters ignored={view.ignored} />
      <ContradictionFilters agreement={agreement} view={view} />
      <p role="status" className={styles["count"]}>
        {t.count(view.shown.length, view.all.length)}
      </p>
      {view.shown.length === 0 && (
        <div>
          <p>{t.none}</p>
          <button type="button" className={controls["button"]} onClick={view.clear}>
            {t.clear}
          </button>
        </div>
      )}
      {CONTRADICTION_RULES.map((rule) => (
        <RuleSection
          key={rule}
          agreement={agreement}
          rule={rule}
          contradictions={view.shown.filter((contradiction) => contradiction.rule === rule)}
        />
      ))}
    </div>
  );
}
