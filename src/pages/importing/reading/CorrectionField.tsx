import { useId, useState } from "react";
import { typedKroner } from "../../../agreement/danish/typedKroner.ts";
import { ECONOMY_SMILEYS, SMILEYS } from "../../../agreement/effort/smiley.ts";
import type { Theme } from "../../../agreement/format/schema.ts";
import { Select } from "../../../components/controls/Select.tsx";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { smileyText } from "../../../text/smiley.ts";
import { UNSAID } from "../useLeaveGuard.ts";
import type { Field } from "./fieldsOf.ts";
import styles from "./reading.module.css";

interface CorrectionFieldProps {
  readonly field: Field;
  /** True of an amount that follows from the others of its figure, so that those are corrected instead. */
  readonly isComputed: boolean;
  readonly themes: readonly Theme[];
  /** `null` when the correction was made, otherwise why it cannot be. */
  readonly onCorrect: (path: string, became: string | number | null) => string | null;
}

/** The control for one fact. A choice is a correction at once; what is typed becomes one when the field is left. */
export function CorrectionField({ field, isComputed, themes, onCorrect }: CorrectionFieldProps) {
  const t = useText(smileyText);
  const { path, label, kind, value } = field;
  if (kind === "smiley" || kind === "economySmiley") {
    const smileys = kind === "smiley" ? SMILEYS : ECONOMY_SMILEYS;
    return (
      <Select
        label={label}
        value={String(value ?? "none")}
        options={[...smileys, "none" as const].map((smiley) => ({ value: smiley, label: t.name[smiley] }))}
        onChange={(smiley) => onCorrect(path, smiley === "none" ? null : smiley)}
      />
    );
  }
  if (kind === "theme") {
    return (
      <Select
        label={label}
        value={String(value)}
        options={themes.map(({ id, title }) => ({ value: id, label: title, lang: DOCUMENT_LANGUAGE }))}
        onChange={(theme) => onCorrect(path, theme)}
      />
    );
  }
  return <TypedField key={`${path} ${value}`} field={field} isComputed={isComputed} onCorrect={onCorrect} />;
}

function TypedField({ field, isComputed, onCorrect }: Omit<CorrectionFieldProps, "themes">) {
  const { field: t } = useText(importingText);
  const id = useId();
  const { path, label, kind } = field;
  const before = field.value === null ? "" : String(field.value);
  const [text, setText] = useState(before);
  const [refusal, setRefusal] = useState<string | null>(null);
  const commit = () => {
    if (text === before && refusal === null) return;
    const kroner = kind === "kroner" && text.trim() !== "" ? typedKroner(text) : undefined;
    if (kroner === null) setRefusal(t.noAmount(text.trim()));
    else {
      const became = text === before ? field.value : text.trim() === "" ? null : (kroner ?? text);
      setRefusal(onCorrect(path, became));
      if (became === field.value) setText(before);
    }
  };
  const shared = {
    id,
    value: text,
    lang: DOCUMENT_LANGUAGE,
    onBlur: commit,
    ...(isComputed && { readOnly: true, "aria-describedby": `${id}-computed` }),
    ...(refusal !== null && { "aria-invalid": true, "aria-describedby": `${id}-refusal` }),
    ...(text !== before && { [UNSAID]: "" }),
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {kind === "text" ? (
        <textarea {...shared} rows={3} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={kind === "date" ? "date" : "text"}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {isComputed ? <small id={`${id}-computed`}>{t.computed}</small> : null}
      {refusal !== null && (
        <p id={`${id}-refusal`} className={styles["refusal"]} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
