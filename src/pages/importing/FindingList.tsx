import { Section } from "../../components/layout/Section.tsx";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { importingParameters } from "../../links/screens.ts";
import { findingMessage, findingsText } from "../../text/findings.ts";
import { importingText } from "../../text/importing.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./importing.module.css";

interface FindingListProps {
  readonly findings: Draft["findings"];
  /** The initiative that is being corrected stays chosen. */
  readonly initiative: string | null;
}

/** What the import remarked, the most urgent first; each leads to its line. */
export function FindingList({ findings, initiative }: FindingListProps) {
  const t = useText(importingText);
  const words = useText(findingsText);
  const language = useLanguage();
  const all = findings.flatMap(([group, own]) => own.map((finding) => ({ group, finding })));
  const addressOf = (line: number) =>
    href.importing(writeParameters(importingParameters, { lines: { from: line, to: line }, initiative }));
  return (
    <Section title={t.findings}>
      {all.length === 0 && <p>{t.noFindings}</p>}
      <ul aria-label={t.findings} className={styles["findings"]}>
        {all.map(({ group, finding }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the findings of a document never move.
          <li key={index} data-group={group}>
            {all[index - 1]?.group !== group && <strong>{words.groups[group]}</strong>}
            {finding.line === null ? (
              <span>{t.wholeDocument}: </span>
            ) : (
              <a href={addressOf(finding.line)}>{t.atLine(finding.line)}</a>
            )}{" "}
            {findingMessage(finding, language)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
