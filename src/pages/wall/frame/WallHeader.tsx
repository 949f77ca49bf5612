import type { FollowUp } from "../../../agreement/followUp.ts";
import { useNow } from "../../../device/useNow.ts";
import { formatTime } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { formatDay } from "../../../text/laterFormats.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./WallHeader.module.css";

interface WallHeaderProps {
  readonly followUp: FollowUp;
  readonly title: string;
  /** 0-based. */
  readonly page: number;
  readonly pages: number;
}

/** The wall's header: the follow-up, the view, and the time. */
export function WallHeader({ followUp, title, page, pages }: WallHeaderProps) {
  const t = useText(wallText);
  const { authority, committee, title: name } = followUp.facts;
  return (
    <header className={styles["header"]}>
      <div className={styles["titles"]}>
        <h1>
          <bdi lang={DOCUMENT_LANGUAGE}>{[name, authority, committee].filter(Boolean).join(" · ")}</bdi>
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
  return (
    <p className={styles["clock"]}>
      <time>{formatTime(now, language)}</time>
      <span>{formatDay(now, language)}</span>
    </p>
  );
}
