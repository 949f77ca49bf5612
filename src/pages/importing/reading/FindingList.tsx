import type { FollowUp } from "../../../agreement/followUp.ts";
import { factAt } from "../../../agreement/source/factsInSource.ts";
import { Section } from "../../../components/layout/Section.tsx";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { addingText } from "../../../text/adding.ts";
import { type FindingCode, findingMessage, findingsText } from "../../../text/findings.ts";
import { importingText } from "../../../text/importing.ts";
import { importStepsText } from "../../../text/importSteps.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import type { DraftState } from "../useDraft.ts";
import { fieldOfFact } from "../useLeadTo.ts";
import { addAddress, factAddress, initiativeAt, lineAddress } from "./lineAddress.ts";
import styles from "./reading.module.css";
import { numberedFindings } from "./unseenFindings.ts";

/** What a finding says for certain was not read. */
const KIND_OF: Partial<Record<FindingCode, ImportingValues["add"]>> = {
  "amount-malformed": "figure",
  "amount-not-understood": "figure",
  "initiative-without-economy": "economy",
  "initiative-without-milestones": "milestone",
  "round-missing": "milestone",
  "round-unknown": "milestone",
};

/** What a finding says of a sign alone: its row has the field for it. */
const OF_SIGNS: ReadonlySet<FindingCode> = new Set([
  ...(["picture-unread", "shade-unread", "rating-unknown", "economy-smiley-not-allowed"] as const),
  ...(["smiley-unknown", "smiley-unplaced", "smileys-several"] as const),
]);

interface FindingListProps {
  readonly followUp: FollowUp;
  readonly draft: Draft;
  readonly onSee: DraftState["see"];
  readonly values: ImportingValues;
  /** Leads the focus to what a selector finds. */
  readonly onLead: (selector: string) => void;
}

/** What the import remarked, the most urgent first; each leads to its line, and to the fields of what stands there. */
export function FindingList({ followUp, draft, values, onSee, onLead }: FindingListProps) {
  const t = useText(importingText);
  const words = useText(findingsText);
  const language = useLanguage();
  const steps = useText(importStepsText);
  const all = numberedFindings(draft);
  const seen = new Set(draft.seen);
  const addressOf = (line: number) =>
    lineAddress(values, { from: line, to: line }, initiativeAt(followUp, line)?.id ?? values.initiative);
  return (
    <Section title={t.findings}>
      <ul aria-label={t.findings} className={styles["findings"]}>
        {all.length === 0 && <li>{t.noFindings}</li>}
        {all.map(({ group, finding, isAsked }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the findings of a document never move.
          <li key={index} data-group={group} data-seen={seen.has(index) ? "" : undefined}>
            {all[index - 1]?.group !== group && <strong>{words.groups[group]}</strong>}
            {finding.line === null ? (
              <span>{t.wholeDocument}</span>
            ) : (
              <a
                href={addressOf(finding.line)}
                aria-current={values.lines?.from === finding.line ? "true" : undefined}
              >
                {t.atLine(finding.line)}
              </a>
            )}{" "}
            {findingMessage(finding, language)}
            {finding.line !== null && isAsked && (
              <>
                {" "}
                <MendLink {...{ followUp, values, onLead }} code={finding.code} line={finding.line} />
              </>
            )}
            {isAsked ? (
              <label className={styles["seen"]}>
                <input
                  type="checkbox"
                  checked={seen.has(index)}
                  aria-label={steps.seenWhat(finding.line)}
                  onChange={(event) => onSee(index, event.target.checked)}
                />{" "}
                {steps.seen}
              </label>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MendLinkProps extends Pick<FindingListProps, "followUp" | "values" | "onLead"> {
  readonly code: FindingCode;
  readonly line: number;
}

/** From a sign in a row that was read to the row's fields; from anything else to the form that adds it. */
function MendLink({ followUp, values, onLead, code, line }: MendLinkProps) {
  const t = useText(importingText);
  const adding = useText(addingText);
  const fact = OF_SIGNS.has(code) ? factAt(followUp, line) : null;
  return fact === null ? (
    <a
      className={styles["whole"]}
      href={addAddress(values, followUp, { from: line, to: line }, KIND_OF[code])}
      aria-label={adding.fromLine(line)}
    >
      {adding.link}
    </a>
  ) : (
    <a
      className={styles["whole"]}
      href={factAddress(values, fact)}
      aria-label={t.correctWhat(t.atLine(line))}
      onClick={() => onLead(fieldOfFact(followUp, fact))}
    >
      {t.correct}
    </a>
  );
}
