import { useId, useRef, useState } from "react";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { importingText } from "../../text/importing.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { refusalMessage } from "../../text/refusals.ts";
import styles from "./importing.module.css";
import type { useImport } from "./useImport.ts";

interface ChooseDocumentProps {
  readonly reader: ReturnType<typeof useImport>;
}

/** Drop, choose or paste a document; how far it is read, and why it cannot be. */
export function ChooseDocument({ reader: { progress, read, cancel } }: ChooseDocumentProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [isOver, setOver] = useState(false);
  const id = useId();
  const readFile = async (chosen: File | undefined) => {
    if (chosen !== undefined) read(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  };
  const isReading = progress.at === "loading" || progress.at === "reading";
  return (
    <div className={styles["choose"]}>
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
          void readFile(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={file}
          type="file"
          hidden
          accept=".docx,.pdf,.txt,.csv"
          onChange={(event) => {
            void readFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <button type="button" className={controls["button"]} onClick={() => file.current?.click()}>
          {t.choose}
        </button>{" "}
        <span>{t.drop}</span>
      </fieldset>
      <div className={styles["field"]}>
        <label htmlFor={id}>{t.paste}</label>
        <textarea id={id} rows={4} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        <button
          type="button"
          className={controls["button"]}
          disabled={pasted.trim() === ""}
          onClick={() => read(null, new TextEncoder().encode(pasted))}
        >
          {t.readPasted}
        </button>
      </div>
      <div role="status">
        {(progress.at === "loading" || progress.at === "reading") && (
          <p className={styles["progress"]}>
            <progress aria-label={t.reading[progress.at]} /> {t.reading[progress.at]}
          </p>
        )}
        {progress.at === "cancelled" && t.cancelled}
      </div>
      {isReading ? (
        <button type="button" className={controls["button"]} onClick={cancel}>
          {t.cancel}
        </button>
      ) : null}
      {progress.at === "failed" && <Notice role="alert">{t.failed}</Notice>}
      {progress.at === "refused" && (
        <Notice role="alert">
          <strong>{t.refused}.</strong>{" "}
          {progress.refusal.line !== null && `${t.atLine(progress.refusal.line)}: `}
          {refusalMessage(progress.refusal, language)}
        </Notice>
      )}
    </div>
  );
}
