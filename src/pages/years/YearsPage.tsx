import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { DELAY_RULES } from "../../agreement/effort/delay.ts";
import { authoritiesOf } from "../../agreement/portfolio/authoritiesOf.ts";
import { YEAR_LEVELS } from "../../agreement/years/yearRows.ts";
import { YEAR_METRICS } from "../../agreement/years/yearSteps.ts";
import { Select } from "../../components/controls/Select.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { PageLead } from "../../components/layout/PageLead.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { catalogueQuery } from "../../feed/queries.ts";
import { knownId } from "../../links/knownId.ts";
import { yearsParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { rulesText } from "../../text/rules.ts";
import { yearsText } from "../../text/years.ts";
import { YearsOfAuthority } from "./YearsOfAuthority.tsx";
import styles from "./years.module.css";

/** How do committees, centres and themes fare over the years, honestly compared? */
export function YearsPage() {
  const t = useText(yearsText);
  const { delayRules, delayRuleMeanings } = useText(rulesText);
  const { followUps } = useSuspenseQuery(catalogueQuery()).data;
  const { values, ignored, change } = useParameters(yearsParameters);
  const { level, metric, rule } = values;
  const authorities = useMemo(() => authoritiesOf(followUps), [followUps]);
  const unknown: IgnoredParameter[] = [];
  const named = knownId(
    yearsParameters.authority,
    values.authority,
    (id) => authorities.includes(id),
    unknown,
  );
  const authority = named ?? followUps[0]?.authority;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`}>
        <PageLead>
          {authority !== undefined && <bdi lang={DOCUMENT_LANGUAGE}>{authority}</bdi>}
          {authority !== undefined && ". "}
          {t.lead}
        </PageLead>
      </PageHeading>
      <IgnoredParameters ignored={[...ignored, ...unknown]} />
      <div className={styles["choices"]} data-print="no">
        {authorities.length > 1 && authority !== undefined && (
          <Select
            label={t.authority}
            value={authority}
            options={authorities.map((name) => ({ value: name, label: name, lang: DOCUMENT_LANGUAGE }))}
            onChange={(name) => change({ authority: name })}
          />
        )}
        <Select
          label={t.level}
          value={level}
          options={YEAR_LEVELS.map((value) => ({ value, label: t.levels[value] }))}
          onChange={(value) => change({ level: value })}
        />
        <Select
          label={t.metric}
          value={metric}
          options={YEAR_METRICS.map((value) => ({ value, label: t.metrics[value] }))}
          onChange={(value) => change({ metric: value })}
        />
        {metric === "delayed" && (
          <Select
            label={t.rule}
            value={rule}
            options={DELAY_RULES.map((value) => ({ value, label: delayRules[value] }))}
            onChange={(value) => change({ rule: value })}
          />
        )}
      </div>
      {metric === "delayed" && <PageLead>{delayRuleMeanings[rule]}</PageLead>}
      {level === "centre" && <PageLead>{t.centreNote}</PageLead>}
      {authority === undefined ? (
        <p>{t.noYears}</p>
      ) : (
        <YearsOfAuthority authority={authority} level={level} metric={metric} rule={rule} />
      )}
      <section className={styles["how"]}>
        <h2>{t.howTitle}</h2>
        <ul>
          {t.how.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
