import type { SourceValue } from "../../../agreement/source/valuesInSource.ts";
import { correctedPlace, fieldWords } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { numberedName } from "../../../text/numberedName.ts";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";

interface CorrectValuesProps {
  readonly marks: DocumentMarks;
  readonly values: readonly SourceValue[];
}

/** Beside a line, the way to the field of each value that stands on it. */
export function CorrectValues({ marks, values }: CorrectValuesProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const { followUp, fieldsOf, onCorrect } = marks;
  return values.map((value) => {
    const { path } = value;
    const initiative = followUp.initiativeById.get(value.initiative ?? "");
    const place = correctedPlace(followUp.facts, { path, was: "", became: "" }, language);
    const what = initiative === undefined ? place : `${place}, ${numberedName(initiative)}`;
    // Of several on a line each says which; its name begins with what is seen.
    const isAlone = values.length === 1;
    const seen = isAlone ? t.correct : t.correctWhat(fieldWords(path, language).toLocaleLowerCase(language));
    return (
      <a
        key={path}
        className={styles["correct"]}
        data-quiet=""
        href={fieldsOf(value)}
        aria-label={isAlone ? t.correctWhat(what) : `${seen}: ${what}`}
        title={what}
        onClick={() => onCorrect(value)}
      >
        {seen}
      </a>
    );
  });
}
