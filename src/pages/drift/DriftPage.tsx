import { useSuspenseQuery } from "@tanstack/react-query";
import { Definitions } from "../../components/layout/Definitions.tsx";
import flow from "../../components/layout/flow.module.css";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { useNow } from "../../device/useNow.ts";
import { useStored } from "../../device/useStored.ts";
import { siteRoot } from "../../feed/addresses.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { configQuery } from "../../feed/queries.ts";
import { keptReports, readReports, type WallReport } from "../../site/wallReports.ts";
import { driftText } from "../../text/drift.ts";
import { feedErrorsText } from "../../text/feedErrors.ts";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./DriftPage.module.css";

/** For operations: which screens have news, and which version of the site this is. */
export function DriftPage() {
  const t = useText(driftText);
  const { health } = useSuspenseQuery(configQuery()).data;
  const reports = readReports(useStored(keptReports));
  return (
    <div className={flow["stack5"]}>
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

/** A screen asks every few minutes, at most once a day. One that has not for so long is closed or stands still. */
const SILENT_MILLISECONDS = 25 * 60 * 60 * 1000;

/** A screen by its name: how it stands, when it last had a good answer, when it last asked. */
function ScreenState({ report }: { readonly report: WallReport }) {
  const t = useText(driftText);
  const language = useLanguage();
  const state = useStateOf(report);
  const rows = [
    [t.state, state],
    [t.answered, formatMoment(report.answeredAt, language)],
    [t.asked, formatMoment(report.askedAt, language)],
    [t.followUp, report.followUpId],
    [t.version, report.version],
  ] as const;
  return (
    <div>
      <h3>{t.screen(report.screen)}</h3>
      <Definitions entries={rows} />
    </div>
  );
}

function useStateOf({ askedAt, failure }: WallReport): string {
  const t = useText(driftText);
  const { titles, files } = useText(feedErrorsText);
  const now = useNow(60_000);
  if (now - askedAt > SILENT_MILLISECONDS) return t.silent;
  if (failure === null) return t.well;
  // A wall does not report which of its files it is.
  const title = Object.entries(titles).find(([reason]) => reason === failure)?.[1];
  return t.failed(title?.(files.feed.first) ?? failure);
}
