import { useSuspenseQuery } from "@tanstack/react-query";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { useStored } from "../../device/useStored.ts";
import { siteRoot } from "../../feed/addresses.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { configQuery } from "../../feed/queries.ts";
import { keptReports, readReports } from "../../site/wallReports.ts";
import { driftText } from "../../text/drift.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./DriftPage.module.css";
import { ScreenState } from "./ScreenState.tsx";

/** For operations: which screens have news, and which version of the site this is. */
export function DriftPage() {
  const t = useText(driftText);
  const { health } = useSuspenseQuery(configQuery()).data;
  const reports = readReports(useStored(keptReports));
  return (
    <div className={styles["page"]}>
      <PageHeading title={t.title} documentTitle={t.title}>
        <p>{t.lead}</p>
      </PageHeading>
      <Section title={t.screens}>
        {reports.length === 0 && <p>{t.none}</p>}
        <div className={styles["screens"]}>
          {reports.map((report) => (
            <ScreenState key={report.screen} report={report} />
          ))}
        </div>
      </Section>
      <Section title={t.openScreens}>
        <p>{health === null ? t.unreported : t.reported(health)}</p>
      </Section>
      <Section title={t.site}>
        <p>{t.runs(String(import.meta.env["SITE_VERSION"]))}</p>
        {!isEmbedded() && (
          <p>
            <a href={new URL("version.json", siteRoot()).href}>{t.versionFile}</a>
          </p>
        )}
      </Section>
    </div>
  );
}
