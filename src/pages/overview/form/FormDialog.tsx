import { type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { ExportOutcome } from "../../../components/export/ExportOutcome.tsx";
import { useExport } from "../../../components/export/useExport.ts";
import { type FormRound, nextRound } from "../../../export/docx/nextForm.ts";
import { formDialogText } from "../../../text/formDialog.ts";
import { useText } from "../../../text/LanguageContext.ts";
import styles from "./FormDialog.module.css";

interface FormDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** The choice that is no round of the follow-up. No round's id is empty. */
const NEW = "";

/** Asks which round the form is of, says plainly where no next one is left, and saves it. */
export function FormDialog({ followUp, onClose }: FormDialogProps) {
  const t = useText(formDialogText);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const { rounds } = followUp;
  const next = nextRound(followUp);
  const [round, setRound] = useState(next?.id ?? NEW);
  const [label, setLabel] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const { state, run } = useExport();
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = label.trim();
    const isTaken = rounds.some((one) => one.label === wanted);
    const wrong = round !== NEW ? null : wanted === "" ? t.empty : isTaken ? t.taken(wanted) : null;
    setProblem(wrong);
    if (wrong !== null) {
      name.current?.focus();
      return;
    }
    const asked: FormRound = round === NEW ? { label: wanted } : round;
    run(async () => (await import("../../../export/docx/wordFile.ts")).formFile(followUp, asked));
  };
  const choice = (value: string, words: string, note: string | null) => (
    <label key={value} className={styles["choice"]}>
      <input
        type="radio"
        name={id}
        checked={round === value}
        onChange={() => {
          setRound(value);
          setProblem(null);
        }}
      />
      {words}
      {note !== null && <small>({note})</small>}
    </label>
  );
  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form className={styles["form"]} noValidate onSubmit={save}>
        <h2 id={`${id}-title`}>{t.title}</h2>
        <p>{next === null ? t.noNext(rounds.at(-1)?.label ?? "") : t.next(next.label)}</p>
        <fieldset>
          <legend>{t.which}</legend>
          {rounds.map((one) => choice(one.id, one.label, one === next ? t.isNext : null))}
          {choice(NEW, t.newRound, null)}
        </fieldset>
        {round === NEW && (
          <p className={styles["name"]}>
            <label htmlFor={id}>{t.name}</label>
            <input
              ref={name}
              id={id}
              value={label}
              maxLength={100}
              aria-describedby={`${id}-hint`}
              aria-invalid={problem !== null}
              onChange={({ currentTarget }) => setLabel(currentTarget.value)}
            />
            <small id={`${id}-hint`} className={problem === null ? undefined : styles["problem"]}>
              {problem ?? t.example}
            </small>
          </p>
        )}
        <p className={styles["actions"]}>
          <Button type="submit">{t.save}</Button>
          <Button onClick={onClose}>{t.close}</Button>
          <ExportOutcome state={state} />
        </p>
      </form>
    </dialog>
  );
}
