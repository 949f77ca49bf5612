import { formatCount } from "../../../text/format.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import styles from "../importing.module.css";
import type { Progress } from "./useImport.ts";

const MEBIBYTE = 1024 ** 2;

/** How far the reading is. The stage is announced; the figures beside it, which change all the time, are not. */
export function ReadingProgress({ progress }: { readonly progress: Progress }) {
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
  const said = progress.at === "cancelled" ? t.cancelled : words;
  const mebibytes = (bytes: number) => formatCount(Math.ceil(bytes / MEBIBYTE), language);
  return (
    <div className={styles["progress"]}>
      {stage !== null &&
        (counted === null ? (
          <progress aria-label={words} />
        ) : (
          <progress aria-label={words} value={counted.done} max={counted.total} />
        ))}
      <span role="status">{said}</span>
      {counted !== null && (
        <span aria-hidden="true">
          {counted.at === "fetching"
            ? t.ofMebibytes(mebibytes(counted.done), mebibytes(counted.total))
            : t.ofPages(formatCount(counted.done, language), formatCount(counted.total, language))}
        </span>
      )}
    </div>
  );
}
