import { use, useEffect, useRef, useState } from "react";
import { unexplainedIn } from "../../../agreement/corrections/correctionActs.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { shortened } from "../../../agreement/format/problem.ts";
import { Button } from "../../../components/controls/Button.tsx";
import controls from "../../../components/controls/controls.module.css";
import { OptionalSelect } from "../../../components/controls/OptionalSelect.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notices/Notice.tsx";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { addingText } from "../../../text/adding.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { AddPanel } from "../adding/AddPanel.tsx";
import { TypedContext } from "../typed/TypedContext.ts";
import { REASON_FIELD } from "../typed/typedFields.ts";
import type { DraftState } from "../useDraft.ts";
import { FieldGroupBox } from "./FieldGroupBox.tsx";
import { fieldGroupsOf } from "./fieldsOf.ts";
import { InitiativeList } from "./InitiativeList.tsx";
import { addAnyAddress } from "./lineAddress.ts";
import { MadeCorrections } from "./MadeCorrections.tsx";
import { ReasonField } from "./ReasonField.tsx";
import styles from "./reading.module.css";
import { useCorrecting } from "./useCorrecting.ts";

interface CorrectionsProps {
  readonly followUp: FollowUp;
  readonly state: DraftState;
  readonly values: ImportingValues;
  readonly draft: Draft;
  readonly onGo: (values: Partial<ImportingValues>) => void;
}

/** What was read, as fields to correct; what was not, to add; what was corrected; a step back and forth. */
export function Corrections({ followUp, state, values, draft, onGo }: CorrectionsProps) {
  const t = useText(importingText);
  const adding = useText(addingText);
  const language = useLanguage();
  const typed = use(TypedContext);
  // What the last correction was given stays for the next, until another is typed.
  const [given, setGiven] = useState("");
  const why = typed.texts[REASON_FIELD]?.text ?? given;
  const said = useRef<HTMLParagraphElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const { facts } = followUp;
  const unexplained = unexplainedIn(facts);
  const initiative = followUp.initiativeById.has(values.initiative ?? "") ? values.initiative : null;
  const giveReason = () => {
    if (why.trim() === "") return;
    setGiven(why);
    typed.forget(REASON_FIELD);
  };
  const correcting = useCorrecting(facts, state, initiative, why, giveReason);
  const { refused, done, say, correct, remove, takeBack } = correcting;
  // The button that was pressed may be gone with what it removed.
  useEffect(() => {
    if (done !== "") said.current?.focus();
  }, [done]);
  // Whoever leaves the field may have written of what comes next: nothing is explained unasked.
  const explain = () => {
    if (why.trim() === "" || unexplained === 0) return;
    state.explain(why.trim());
    giveReason();
    // The button goes with what it explained.
    reason.current?.focus();
  };
  const choose = (chosen: string | null) => {
    const from = followUp.initiativeById.get(chosen ?? "")?.source?.from;
    // What is being added keeps the place that it is added from.
    const lines = values.add !== "none" ? values.lines : from ? { from, to: from } : null;
    onGo({ initiative: chosen, lines });
  };
  return (
    <Section title={t.facts} controls={<Steps state={state} />}>
      <OptionalSelect
        label={t.chosen}
        none={t.whole}
        value={initiative}
        options={facts.initiatives.map((one) => ({
          value: one.id,
          label: shortened(numberedName(one), 60),
          lang: DOCUMENT_LANGUAGE,
        }))}
        onChange={choose}
      />
      <ReasonField
        field={reason}
        reason={why}
        unexplained={unexplained}
        onType={(text) => typed.write(REASON_FIELD, text, given)}
        onExplain={explain}
      />
      {refused !== null && <Notice role="alert">{refused}</Notice>}
      <p ref={said} role="status" tabIndex={-1} className={styles["said"]}>
        {done}
      </p>
      {values.add === "none" ? (
        <a className={controls["button"]} href={addAnyAddress(values)}>
          {`${adding.title} …`}
        </a>
      ) : (
        <AddPanel
          key={`${values.lines?.from}`}
          followUp={followUp}
          values={{ ...values, initiative }}
          draft={draft}
          onMake={correcting.add}
          onGo={onGo}
          onAdded={say}
        />
      )}
      <div className={styles["groups"]}>
        {fieldGroupsOf(facts, initiative, language).map((group) => (
          <FieldGroupBox
            key={group.key}
            followUp={followUp}
            group={group}
            values={values}
            onCorrect={correct}
            onRemove={(path, what) => {
              remove(path, what);
              if (/^initiatives\[\d+\]$/.test(path)) onGo({ initiative: null, lines: null });
            }}
            onTakeBack={takeBack}
          />
        ))}
      </div>
      {initiative === null && <InitiativeList followUp={followUp} values={values} />}
      <MadeCorrections followUp={followUp} values={values} onTakeBack={takeBack} />
    </Section>
  );
}

function Steps({ state }: { readonly state: DraftState }) {
  const t = useText(importingText);
  return (
    <>
      <Button disabled={!state.canUndo} onClick={state.undo} aria-keyshortcuts="Control+Z" title="Ctrl+Z">
        {t.undo}
      </Button>
      <Button
        disabled={!state.canRedo}
        onClick={state.redo}
        aria-keyshortcuts="Control+Shift+Z"
        title="Ctrl+Shift+Z"
      >
        {t.redo}
      </Button>
    </>
  );
}
