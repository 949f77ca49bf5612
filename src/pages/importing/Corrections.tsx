import { useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type Problems, shortened } from "../../agreement/format/problem.ts";
import controls from "../../components/controls/controls.module.css";
import { Select } from "../../components/controls/Select.tsx";
import { CorrectionItem } from "../../components/corrections/CorrectionItem.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { correctedPlace, correctionsText } from "../../text/corrections.ts";
import { feedErrorsText } from "../../text/feedErrors.ts";
import { importingText } from "../../text/importing.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { CorrectionField } from "./CorrectionField.tsx";
import { fieldsOf } from "./fieldsOf.ts";
import styles from "./importing.module.css";
import type { DraftState } from "./useDraft.ts";

interface CorrectionsProps {
  readonly followUp: FollowUp;
  readonly state: DraftState;
  /** The id of the initiative that is corrected; `null` for what holds for all of it. */
  readonly initiative: string | null;
  readonly onChoose: (initiative: string | null) => void;
}

/** What was read, as fields to correct; what was corrected; a step back and forth. */
export function Corrections({ followUp, state, initiative, onChoose }: CorrectionsProps) {
  const t = useText(importingText);
  const c = useText(correctionsText);
  const errors = useText(feedErrorsText);
  const language = useLanguage();
  const [why, setWhy] = useState("");
  const [problems, setProblems] = useState<Problems | null>(null);
  const { facts } = followUp;
  const correct = (path: string, became: string | number | null) =>
    setProblems(state.correct(path, became, why.trim() === "" ? null : why.trim()));
  const corrections = facts.corrections ?? [];
  return (
    <Section
      title={t.correct}
      controls={
        <>
          <button type="button" className={controls["button"]} disabled={!state.canUndo} onClick={state.undo}>
            {t.undo}
          </button>
          <button type="button" className={controls["button"]} disabled={!state.canRedo} onClick={state.redo}>
            {t.redo}
          </button>
        </>
      }
    >
      <Select
        label={t.chosen}
        value={initiative ?? ""}
        options={[
          { value: "", label: t.whole },
          ...facts.initiatives.map(({ id, number, title }) => ({
            value: id,
            label: shortened(number === null ? title : `${number}. ${title}`, 60),
            lang: DOCUMENT_LANGUAGE,
          })),
        ]}
        onChange={(id) => onChoose(id === "" ? null : id)}
      />
      {problems !== null && (
        <Notice role="alert">
          {t.notPossible}:{" "}
          {problems.problems
            .map(({ code, found, expected }) => errors.problems[code](found, expected))
            .join("; ")}
        </Notice>
      )}
      <div className={styles["fields"]}>
        <div className={styles["field"]}>
          <label htmlFor="why">{t.why}</label>
          <input id="why" value={why} onChange={(event) => setWhy(event.target.value)} />
        </div>
        {fieldsOf(facts, initiative, language).map((field) => (
          <CorrectionField key={field.path} field={field} themes={facts.themes} onCorrect={correct} />
        ))}
      </div>
      <h3>{c.corrections}</h3>
      {corrections.length === 0 ? (
        <p>{t.noCorrections}</p>
      ) : (
        <ul aria-label={c.corrections}>
          {corrections.map((correction) => (
            <CorrectionItem key={correction.path} facts={facts} correction={correction}>
              <button
                type="button"
                className={controls["button"]}
                aria-label={t.takeBack(correctedPlace(facts, correction.path, language))}
                onClick={() => correct(correction.path, correction.was)}
              >
                {t.undo}
              </button>
            </CorrectionItem>
          ))}
        </ul>
      )}
    </Section>
  );
}
