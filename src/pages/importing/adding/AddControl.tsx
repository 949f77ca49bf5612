import { useId } from "react";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import styles from "../reading/reading.module.css";
import type { AddField } from "./addFields.ts";

interface AddControlProps {
  readonly field: AddField;
  readonly value: string;
  /** Why the value cannot be used. */
  readonly refusal: string | null;
  readonly onChange: (value: string) => void;
}

/** One field of the form that adds something. */
export function AddControl({ field, value, refusal, onChange }: AddControlProps) {
  const id = useId();
  const { key, label, kind, options = [] } = field;
  const shared = {
    id,
    value,
    "data-key": key,
    ...(refusal !== null && { "aria-invalid": true, "aria-describedby": `${id}-refusal` }),
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {kind === "choice" ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              lang={option.isOfDocument === true ? DOCUMENT_LANGUAGE : undefined}
            >
              {option.label}
            </option>
          ))}
        </select>
      ) : kind === "text" ? (
        <textarea
          {...shared}
          rows={3}
          lang={DOCUMENT_LANGUAGE}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          type={kind === "date" ? "date" : "text"}
          lang={DOCUMENT_LANGUAGE}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {refusal !== null && (
        <p id={`${id}-refusal`} className={styles["refusal"]} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
