import type { RefObject } from "react";
import { Button } from "../../../components/controls/Button.tsx";
import { formatCount } from "../../../text/format.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import styles from "../importing.module.css";
import type { Importing } from "./useImport.ts";

const MEBIBYTE = 1024 ** 2;

interface ReadingProgressProps {
  readonly reader: Importing;
  /** Gets the focus when the reading is called off. */
  readonly chooser: RefObject<HTMLButtonElement | null>;
}

/** How far the reading is. The stage is announced; the figures beside it, which change all the time, are not. */
export function ReadingProgress({ reader, chooser }: ReadingProgressProps) {
  const { progress, isReading, cancel } = reader;
  const t = useText(importingText);
  const language = useLanguage();
  const stage =
    progress.at === "reading"
      ? progress.stage
      : progress.at === "fetching" || progress.at === "loading"
        ? progress.at
        : null;
  const counted = "total" in progress && progress.total > 0 ? progress : null;
  const words = stage === null ? "" : t.reading[stage];
  const mebibytes = (bytes: number) => formatCount(Math.ceil(bytes / MEBIBYTE), language);
  return (
    <div className={styles["progress"]}>
      {stage !== null &&
        (counted === null ? (
          <progress aria-label={words} />
        ) : (
          <progress aria-label={words} value={counted.done} max={counted.total} />
        ))}
      <span role="status">{words}</span>
      {counted !== null && (
        <span aria-hidden="true">
          {counted.at === "fetching"
            ? t.ofMebibytes(mebibytes(counted.done), mebibytes(counted.total))
            : t.ofPages(formatCount(counted.done, language), formatCount(counted.total, language))}
        </span>
      )}
      {isReading ? (
        <Button
          onClick={() => {
            cancel();
            // The button itself goes away.
            chooser.current?.focus();
          }}
        >
          {t.cancel}
        </Button>
      ) : null}
    </div>
  );
}
