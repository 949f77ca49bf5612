import { type RefObject, useId, useRef, useState } from "react";
import { Button } from "../../../components/controls/Button.tsx";
import { Notice } from "../../../components/notices/Notice.tsx";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { refusalMessage } from "../../../text/refusals.ts";
import styles from "../importing.module.css";
import type { Importing } from "./useImport.ts";

interface ChooseDocumentProps {
  /** For the button that chooses a file. */
  readonly chooser: RefObject<HTMLButtonElement | null>;
  readonly reader: Importing;
  /** True where a draft is what the page is about. */
  readonly isSmall: boolean;
  /** What is pasted and not read yet. */
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
}

/** Drop, choose or paste a document, and why it cannot be read. */
export function ChooseDocument({ chooser, reader, isSmall, pasted, onPaste }: ChooseDocumentProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const id = useId();
  const { progress } = reader;
  return (
    <>
      <div className={styles["choose"]} data-small={isSmall ? "" : undefined}>
        <DropFile chooser={chooser} onFile={reader.readFile} />
        <div className={styles["field"]}>
          <label htmlFor={id}>{t.paste}</label>
          <textarea
            id={id}
            rows={isSmall ? 1 : 3}
            value={pasted}
            onChange={(event) => onPaste(event.target.value)}
          />
          <Button disabled={pasted.trim() === ""} onClick={() => reader.readText(pasted)}>
            {t.readPasted}
          </Button>
        </div>
      </div>
      {(progress.at === "failed" || progress.at === "missing" || progress.at === "unreadable") && (
        <Notice role="alert">{t[progress.at]}</Notice>
      )}
      {progress.at === "refused" && (
        <Notice role="alert">
          <strong>{t.refused}.</strong>{" "}
          {progress.refusal.line !== null && `${t.atLine(progress.refusal.line)}: `}
          {refusalMessage(progress.refusal, language)}
        </Notice>
      )}
    </>
  );
}

interface DropFileProps {
  readonly chooser: RefObject<HTMLButtonElement | null>;
  readonly onFile: (file: File) => void;
}

function DropFile({ chooser, onFile }: DropFileProps) {
  const t = useText(importingText);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <fieldset
      className={styles["drop"]}
      data-over={isOver ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.xlsx,.pdf,.txt,.csv"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <Button ref={chooser} onClick={() => input.current?.click()}>
        {t.choose}
      </Button>{" "}
      <span>{t.drop}</span>
    </fieldset>
  );
}
