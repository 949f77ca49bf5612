import { useId, useState } from "react";
import { ECONOMY_SMILEYS, SMILEYS } from "../../../agreement/effort/smiley.ts";
import type { Theme } from "../../../agreement/format/schema.ts";
import { Select } from "../../../components/controls/Select.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { smileyText } from "../../../text/smiley.ts";
import { UNSAID } from "../useLeaveGuard.ts";
import type { Field } from "./fieldsOf.ts";
import styles from "./reading.module.css";

interface CorrectionFieldProps {
  readonly field: Field;
  readonly themes: readonly Theme[];
  readonly onCorrect: (path: string, became: string | number | null) => void;
}

/** The control for one fact. A choice is a correction at once; what is typed becomes one when the field is left. */
export function CorrectionField({ field, themes, onCorrect }: CorrectionFieldProps) {
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
  return <TypedField key={`${path} ${value}`} field={field} onCorrect={onCorrect} />;
}

/** An amount as it is typed, `1500000` or `1.500.000`; what is no number is left for the validation to refuse in its own words. */
function kronerIn(text: string): number | string {
  const digits = text.replaceAll(/[.\s](?=\d{3}(?:\D|$))/g, "");
  return Number.isFinite(Number(digits)) ? Number(digits) : text;
}

function TypedField({ field, onCorrect }: Omit<CorrectionFieldProps, "themes">) {
  const id = useId();
  const { path, label, kind } = field;
  const before = field.value === null ? "" : String(field.value);
  const [text, setText] = useState(before);
  const commit = () => {
    if (text === before) return;
    if (text.trim() === "") onCorrect(path, null);
    else onCorrect(path, kind === "kroner" ? kronerIn(text) : text);
  };
  const shared = {
    id,
    value: text,
    lang: DOCUMENT_LANGUAGE,
    onBlur: commit,
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
          inputMode={kind === "kroner" ? "numeric" : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      )}
    </div>
  );
}
