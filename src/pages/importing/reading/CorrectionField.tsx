import { SMILEYS } from "../../../agreement/effort/smiley.ts";
import { BASES, MEASURES, type Theme } from "../../../agreement/format/schema.ts";
import { Select } from "../../../components/controls/Select.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { smileyText } from "../../../text/smiley.ts";
import type { Field } from "./field.ts";
import { TypedField } from "./TypedField.tsx";

interface CorrectionFieldProps {
  readonly field: Field;
  /** True of an amount that follows from the others of its figure, so that those are corrected instead. */
  readonly isComputed: boolean;
  readonly themes: readonly Theme[];
  /** `null` when the correction was made, otherwise why it cannot be. */
  readonly onCorrect: (path: string, became: string | number | null) => string | null;
}

/** In the place of `null`, which no `<select>` has. */
const NONE = "none" as const;

/** The control for one fact. A choice is a correction at once; what is typed becomes one when the field is left. */
export function CorrectionField({ field, isComputed, themes, onCorrect }: CorrectionFieldProps) {
  const t = useText(smileyText);
  const money = useText(moneyText);
  const { path, label, kind, value } = field;
  const choice = (
    options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[],
  ) => (
    <Select
      label={label}
      value={String(value ?? NONE)}
      options={options}
      onChange={(chosen) => onCorrect(path, chosen === NONE ? null : chosen)}
    />
  );
  switch (kind) {
    case "smiley":
      return choice([...SMILEYS, NONE].map((smiley) => ({ value: smiley, label: t.name[smiley] })));
    case "theme":
      return choice(themes.map(({ id, title }) => ({ value: id, label: title, lang: DOCUMENT_LANGUAGE })));
    case "measure":
      return choice(MEASURES.map((name) => ({ value: name, label: money.measures[name] })));
    case "basis":
      return choice([
        ...BASES.map((name) => ({ value: name, label: money.bases[name] })),
        { value: NONE, label: money.bases.unstated },
      ]);
    default:
      return (
        <TypedField key={`${path} ${value}`} field={field} isComputed={isComputed} onCorrect={onCorrect} />
      );
  }
}
