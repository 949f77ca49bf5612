import type { ReactNode } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { Section } from "../../components/layout/Section.tsx";
import { aboutText } from "../../text/about.ts";
import { formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./about.module.css";

/** What the figures come from: document, importer and format, with everything the import remarked. */
export function VersionSection({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(aboutText).versions;
  const language = useLanguage();
  const { followUp } = agreement;
  const findings = followUp.import?.findings ?? [];
  const title = followUp.document?.title && <bdi lang={DOCUMENT_LANGUAGE}>{followUp.document.title}</bdi>;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.product, import.meta.env["SITE_VERSION"]],
    [t.document, title],
    [t.caseNumber, followUp.document?.caseNumber],
    [t.asOf, followUp.asOf === null ? null : formatDate(followUp.asOf, language)],
    [t.importer, followUp.import && `${followUp.import.tool} ${followUp.import.version}`],
    [t.format, String(followUp.formatVersion)],
  ];
  return (
    <Section title={t.title}>
      <dl className={styles["definitions"]}>
        {facts.map(
          ([term, value]) =>
            value != null && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {findings.length > 0 && <Findings agreement={agreement} />}
    </Section>
  );
}

function Findings({ agreement }: { readonly agreement: Agreement }) {
  const t = useText(aboutText);
  const findings = agreement.followUp.import?.findings ?? [];
  return (
    <details>
      <summary>{t.versions.findings(findings.length)}</summary>
      <ul className={styles["findings"]}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.line} ${finding.message}`}>
            {finding.line !== null && <strong>{t.line(finding.line)}: </strong>}
            <bdi lang={DOCUMENT_LANGUAGE}>{finding.message}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
