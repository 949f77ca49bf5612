import { useEffect, useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { waitingText } from "../../text/waiting.ts";

/** What failed, in words; while it is awaited none stands there. */
export const MESSAGE = "main [role=alert]";

/** Says at the window's foot that there is a message above, to who does not see it, and leads there; while there is none, what is awaited. */
export function MessageAbove() {
  const { notUpdated, why, slow } = useText(waitingText);
  const [isSeen, setSeen] = useState(false);
  const [isFailed] = useState(() => document.querySelector(MESSAGE) !== null);
  useEffect(() => {
    const message = document.querySelector(MESSAGE);
    const seen = new IntersectionObserver((all) => setSeen(all.some(({ isIntersecting }) => isIntersecting)));
    if (message) seen.observe(message);
    return () => seen.disconnect();
  }, []);
  if (isSeen) return null;
  return (
    <div role="status" data-print="no">
      <p className="plain-message">
        {isFailed ? (
          <>
            {notUpdated} <Button onClick={() => scrollTo(0, 0)}>{why}</Button>
          </>
        ) : (
          slow.figures
        )}
      </p>
    </div>
  );
}
