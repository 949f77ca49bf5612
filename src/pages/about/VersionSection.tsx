import type { ReactNode } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Definitions } from "../../components/layout/Definitions.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { href } from "../../links/href.ts";
import { aboutText } from "../../text/about.ts";
import { formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./about.module.css";

/** Where the figures come from: document, importer, format, and the findings of the import. */
export function VersionSection({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(aboutText).versions;
  const language = useLanguage();
  const { facts } = followUp;
  const findings = facts.import?.findings ?? [];
  const title = facts.document?.title && <bdi lang={DOCUMENT_LANGUAGE}>{facts.document.title}</bdi>;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.product, import.meta.env["SITE_VERSION"]],
    [t.document, title],
    [t.caseNumber, facts.document?.caseNumber],
    [t.asOf, facts.asOf === null ? null : formatDate(facts.asOf, language)],
    [t.importer, facts.import && `${facts.import.tool} ${facts.import.version}`],
    [t.format, String(facts.formatVersion)],
  ];
  return (
    <Section title={t.title}>
      <Definitions entries={rows} />
      <p>
        <a href={href.health()}>{t.health}</a>
      </p>
      {findings.length > 0 && <Findings followUp={followUp} />}
    </Section>
  );
}

function Findings({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(aboutText);
  const findings = followUp.facts.import?.findings ?? [];
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
