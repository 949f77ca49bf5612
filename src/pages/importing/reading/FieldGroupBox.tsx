import { isComputed } from "../../../agreement/corrections/computedAnew.ts";
import type { Correction, FollowUpFacts } from "../../../agreement/format/schema.ts";
import controls from "../../../components/controls/controls.module.css";
import { CorrectionWords } from "../../../components/corrections/CorrectionWords.tsx";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { correctedPlace } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { CorrectionField } from "./CorrectionField.tsx";
import type { FieldGroup } from "./fieldsOf.ts";
import { lineAddress } from "./lineAddress.ts";
import styles from "./reading.module.css";

interface FieldGroupBoxProps {
  readonly facts: FollowUpFacts;
  readonly group: FieldGroup;
  readonly values: ImportingValues;
  /** `null` when the correction was made, otherwise why it cannot be. */
  readonly onCorrect: (path: string, became: Correction["became"]) => string | null;
  readonly onTakeBack: (correction: Correction) => void;
}

/** Facts that stand together, each with its correction where there is one, and the way to their place in the document. */
export function FieldGroupBox({ facts, group, values, onCorrect, onTakeBack }: FieldGroupBoxProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const { title, isOfDocument, source, fields } = group;
  const { lines } = values;
  const isCurrent = lines !== null && source !== null && lines.from >= source.from && lines.from <= source.to;
  return (
    <fieldset className={styles["group"]} tabIndex={-1} data-current={isCurrent ? "" : undefined}>
      <legend lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}>{title}</legend>
      {source !== null && (
        <a href={lineAddress(values, source, values.initiative)} aria-label={t.showPlace(title)}>
          {source.from === source.to ? t.atLine(source.from) : t.atLines(source.from, source.to)}
        </a>
      )}
      {fields.map((field) => {
        const correction = facts.corrections?.find(({ path }) => path === field.path);
        return (
          <div key={field.path} className={styles["fact"]} data-corrected={correction && ""}>
            {field.evidence !== undefined && (
              <p className={styles["evidence"]}>
                {t.evidence}: <span lang={DOCUMENT_LANGUAGE}>{field.evidence}</span>
              </p>
            )}
            <CorrectionField
              field={field}
              isComputed={isComputed(facts, field.path)}
              themes={facts.themes}
              onCorrect={onCorrect}
            />
            {correction !== undefined && (
              <p className={styles["correction"]}>
                <CorrectionWords facts={facts} correction={correction} />{" "}
                {isComputed(facts, correction.path) ? null : (
                  <button
                    type="button"
                    className={controls["link"]}
                    aria-label={t.takeBack(correctedPlace(facts, correction, language))}
                    onClick={() => onTakeBack(correction)}
                  >
                    {t.undo}
                  </button>
                )}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
