import { useEffect, useId, useRef, useState } from "react";
import { isComputed } from "../../../agreement/corrections/computedAnew.ts";
import { valueAt } from "../../../agreement/corrections/factPath.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { type Problems, shortened } from "../../../agreement/format/problem.ts";
import type { Correction } from "../../../agreement/format/schema.ts";
import controls from "../../../components/controls/controls.module.css";
import { Select } from "../../../components/controls/Select.tsx";
import { CorrectionItem } from "../../../components/corrections/CorrectionItem.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notices/Notice.tsx";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { correctedFact, correctionsText } from "../../../text/corrections.ts";
import { feedErrorsText } from "../../../text/feedErrors.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import type { DraftState } from "../useDraft.ts";
import { FieldGroupBox } from "./FieldGroupBox.tsx";
import { fieldGroupsOf } from "./fieldsOf.ts";
import { InitiativeList } from "./InitiativeList.tsx";
import styles from "./reading.module.css";
import { type Change, otherEnd, refusalWords } from "./refusalWords.ts";

interface CorrectionsProps {
  readonly followUp: FollowUp;
  readonly state: DraftState;
  readonly values: ImportingValues;
  /** The id of the initiative to be corrected; `null` for what holds for all of it. */
  readonly onChoose: (initiative: string | null) => void;
}

/** What was read, as fields to correct; what was corrected; a step back and forth. */
export function Corrections({ followUp, state, values, onChoose }: CorrectionsProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const id = useId();
  const [why, setWhy] = useState("");
  const [problems, setProblems] = useState<Problems | null>(null);
  const { facts } = followUp;
  const { initiative } = values;
  // Ends of ranges that fit only when the other end is corrected too.
  const held = useRef(new Map<string, Correction["became"]>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another initiative has other fields.
  useEffect(() => () => held.current.clear(), [initiative]);
  const make = (changes: readonly Change[]) => state.correct(changes, why.trim() === "" ? null : why.trim());
  const correct = (path: string, became: Correction["became"]): string | null => {
    held.current.delete(path);
    if (valueAt(facts, path) === became) return null;
    const other = otherEnd(path);
    const waiting = other === null ? undefined : held.current.get(other);
    const changes: readonly Change[] =
      other === null || waiting === undefined
        ? [[path, became]]
        : [
            [path, became],
            [other, waiting],
          ];
    const refused = make(changes);
    setProblems(null);
    if (refused !== null) {
      if (other !== null) held.current.set(path, became);
      return refusalWords(facts, changes, refused, language);
    }
    if (other !== null) held.current.delete(other);
    return null;
  };
  const takeBack = ({ path, was }: Correction) => {
    const other = facts.corrections?.find((correction) => correction.path === otherEnd(path));
    const alone = make([[path, was]]);
    // One end of a range may be taken back only with the other.
    const both =
      alone === null || other === undefined
        ? alone
        : make([
            [path, was],
            [other.path, other.was],
          ]);
    setProblems(both);
  };
  return (
    <Section title={t.facts} controls={<Steps state={state} />}>
      <Select
        label={t.chosen}
        value={initiative ?? ""}
        options={[
          { value: "", label: t.whole },
          ...facts.initiatives.map((one) => ({
            value: one.id,
            label: shortened(numberedName(one), 60),
            lang: DOCUMENT_LANGUAGE,
          })),
        ]}
        onChange={(chosen) => onChoose(chosen === "" ? null : chosen)}
      />
      <div className={styles["why"]}>
        <label htmlFor={id}>{t.why}</label>
        <input id={id} value={why} onChange={(event) => setWhy(event.target.value)} />
      </div>
      {problems !== null && <NotPossible problems={problems} />}
      <div className={styles["groups"]}>
        {fieldGroupsOf(facts, initiative, language).map((group) => (
          <FieldGroupBox
            key={group.title}
            facts={facts}
            group={group}
            values={values}
            onCorrect={correct}
            onTakeBack={takeBack}
          />
        ))}
      </div>
      {initiative === null && <InitiativeList followUp={followUp} values={values} />}
      <Made followUp={followUp} onTakeBack={takeBack} />
    </Section>
  );
}

function Steps({ state }: { readonly state: DraftState }) {
  const t = useText(importingText);
  return (
    <>
      <button
        type="button"
        className={controls["button"]}
        disabled={!state.canUndo}
        onClick={state.undo}
        aria-keyshortcuts="Control+Z"
        title="Ctrl+Z"
      >
        {t.undo}
      </button>
      <button
        type="button"
        className={controls["button"]}
        disabled={!state.canRedo}
        onClick={state.redo}
        aria-keyshortcuts="Control+Shift+Z"
        title="Ctrl+Shift+Z"
      >
        {t.redo}
      </button>
    </>
  );
}

function NotPossible({ problems }: { readonly problems: Problems }) {
  const t = useText(importingText);
  const errors = useText(feedErrorsText);
  return (
    <Notice role="alert">
      {t.notPossible}:{" "}
      {problems.problems
        .map(({ code, found, expected }) => errors.problems[code](found, expected))
        .join("; ")}
    </Notice>
  );
}

interface MadeProps {
  readonly followUp: FollowUp;
  readonly onTakeBack: (correction: Correction) => void;
}

/** The corrections made so far, each of which can be taken back. */
function Made({ followUp: { facts }, onTakeBack }: MadeProps) {
  const t = useText(importingText);
  const c = useText(correctionsText);
  const language = useLanguage();
  const corrections = facts.corrections ?? [];
  return (
    <>
      <h3>{c.corrections}</h3>
      {corrections.length === 0 ? (
        <p>{t.noCorrections}</p>
      ) : (
        <ul aria-label={c.corrections} className={styles["made"]}>
          {corrections.map((correction) => (
            <CorrectionItem key={correction.path} facts={facts} correction={correction}>
              {isComputed(facts, correction.path) ? null : (
                <button
                  type="button"
                  className={controls["link"]}
                  aria-label={t.takeBack(correctedFact(facts, correction, language))}
                  onClick={() => onTakeBack(correction)}
                >
                  {t.undo}
                </button>
              )}
            </CorrectionItem>
          ))}
        </ul>
      )}
    </>
  );
}
