import { type KeyboardEvent, use, useId, useState } from "react";
import { typedKroner } from "../../../agreement/danish/typedKroner.ts";
import { addingText } from "../../../text/adding.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { TypedContext } from "../typed/TypedContext.ts";
import type { Field } from "./field.ts";
import styles from "./reading.module.css";

interface TypedFieldProps {
  readonly field: Field;
  /** True of an amount that follows from the others of its figure, so that those are corrected instead. */
  readonly isComputed: boolean;
  /** `null` when the correction was made, otherwise why it cannot be. */
  readonly onCorrect: (path: string, became: string | number | null) => string | null;
}

const YEAR = /^(?:19|20|21)\d\d$/;

/**
 * A field that is typed in. What is typed becomes a correction when the field is left; what is not accepted, or not used when
 * the page is left, stands in it again whenever it is shown.
 */
export function TypedField({ field, isComputed, onCorrect }: TypedFieldProps) {
  const t = useText(importingText);
  const { unused } = useText(addingText);
  const typed = use(TypedContext);
  const id = useId();
  const { path, label, kind, missing } = field;
  const before = field.value === null ? "" : String(field.value);
  const text = typed.read(path, before) ?? before;
  // What stands here from before was not accepted, or was left with the page.
  const [refusal, setRefusal] = useState<string | null>(text === before ? null : unused.hint);
  const commit = () => {
    if (text === before && refusal === null) return;
    const meant = text === before ? field.value : meaningOf(kind, text.trim() === "" ? "" : text);
    if (meant === undefined)
      return setRefusal((kind === "year" ? t.field.noYear : t.field.noAmount)(text.trim()));
    const refused = onCorrect(path, meant);
    setRefusal(refused);
    if (refused === null) typed.forget(path);
  };
  const shared = {
    id,
    value: text,
    lang: DOCUMENT_LANGUAGE,
    onBlur: commit,
    ...(isComputed && { readOnly: true, "aria-describedby": `${id}-computed` }),
    ...(missing !== undefined && { "aria-describedby": `${id}-missing` }),
    ...(refusal !== null && { "aria-invalid": true, "aria-describedby": `${id}-refusal` }),
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {kind === "text" ? (
        <textarea {...shared} rows={3} onChange={(event) => typed.write(path, event.target.value, before)} />
      ) : (
        <input
          {...shared}
          type={kind === "date" ? "date" : "text"}
          onChange={(event) => typed.write(path, event.target.value, before)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === "Enter") commit();
          }}
        />
      )}
      {isComputed ? <small id={`${id}-computed`}>{t.field.computed}</small> : null}
      {missing !== undefined && refusal === null && (
        <small id={`${id}-missing`} className={styles["missing"]}>
          {missing}
        </small>
      )}
      {refusal !== null && (
        <p id={`${id}-refusal`} className={styles["refusal"]} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** What is typed as a value of the feed, `null` for nothing; `undefined` where it is no amount or no year. */
function meaningOf(kind: Field["kind"], text: string): string | number | null | undefined {
  if (text === "") return null;
  if (kind === "year") return YEAR.test(text.trim()) ? Number(text) : undefined;
  return kind === "kroner" ? (typedKroner(text) ?? undefined) : text;
}
