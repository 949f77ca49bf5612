import { useEffect, useState } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { waitingText } from "../../text/waiting.ts";

export interface SlowNoticeProps {
  readonly awaited: "screen" | "figures";
}

/** Milliseconds in which a reader need not be told. The newest figures have taken theirs before this is drawn. */
const PATIENCE = { screen: 500, figures: 0 };

/** Says at the window's foot what is waited for, once that takes long. It takes no room on the page, and moves nothing. */
export function SlowNotice({ awaited }: SlowNoticeProps) {
  const { slow } = useText(waitingText);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE[awaited]);
    return () => clearTimeout(timer);
  }, [awaited]);
  // Screen readers read out what comes into it.
  return (
    <div role="status" data-print="no">
      {isSlow ? <p className="plain-message">{slow[awaited]}</p> : null}
    </div>
  );
}
