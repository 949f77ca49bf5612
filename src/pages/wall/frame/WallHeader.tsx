import { useIsPrerendered } from "../../../device/useIsPrerendered.ts";
import { useNow } from "../../../device/useNow.ts";
import { formatTime } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { formatDay } from "../../../text/laterFormats.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./WallHeader.module.css";

interface WallHeaderProps {
  /** What the screen is about, in the document's words. */
  readonly subject: string;
  /** The view's. */
  readonly title: string;
  /** 0-based. */
  readonly page: number;
  readonly pages: number;
}

/** The wall's header: what it is about, the view, and the time. */
export function WallHeader({ subject, title, page, pages }: WallHeaderProps) {
  const t = useText(wallText);
  return (
    <header className={styles["header"]}>
      <div className={styles["titles"]}>
        <h1>
          <bdi lang={DOCUMENT_LANGUAGE}>{subject}</bdi>
        </h1>
        <h2>
          {title} {pages > 1 && <span className={styles["pages"]}>{t.page(page + 1, pages)}</span>}
        </h2>
      </div>
      <Clock />
    </header>
  );
}

function Clock() {
  const language = useLanguage();
  const now = useNow(60_000);
  if (useIsPrerendered()) return <ClockAhead />;
  return (
    <p className={styles["clock"]}>
      <time>{formatTime(now, language)}</time>
      <span>{formatDay(now, language)}</span>
    </p>
  );
}

/** The room of a clock: a picture is looked at later, and its own script (`picture/fitWall.ts`) sets both. */
function ClockAhead() {
  const language = useLanguage();
  return (
    <p className={styles["clock"]}>
      <time data-moment="" className={styles["unknown"]}>
        {formatTime(0, language)}
      </time>
      <span data-moment="" className={styles["unknown"]}>
        {formatDay(0, language)}
      </span>
    </p>
  );
}
