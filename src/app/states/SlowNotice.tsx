import { useEffect, useState } from "react";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { waitingText } from "../../text/waiting.ts";

export interface SlowNoticeProps {
  /** A screen's code, figures in the place of the first picture, or news in the place of what was kept. */
  readonly awaited: "screen" | "figures" | "news";
  /** When what was kept was fetched, in milliseconds of the wall clock. */
  readonly fetchedAt?: number;
}

/** Milliseconds in which a reader need not be told. The newest figures have taken theirs before this is drawn. */
const PATIENCE = { screen: 500, figures: 0, news: 0 };

/** Says at the window's foot what is waited for, once that takes long. It takes no room on the page, and moves nothing. */
export function SlowNotice({ awaited, fetchedAt = 0 }: SlowNoticeProps) {
  const { slow, news } = useText(waitingText);
  const language = useLanguage();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE[awaited]);
    return () => clearTimeout(timer);
  }, [awaited]);
  // Screen readers read out what comes into it.
  return (
    <div role="status" data-print="no">
      {isSlow ? (
        <p className="plain-message">
          {awaited === "news" ? news(formatMoment(fetchedAt, language)) : slow[awaited]}
        </p>
      ) : null}
    </div>
  );
}
