import { useEffect, useState } from "react";
import { siteRoot } from "../../feed/addresses.ts";
import { isOwnFile } from "../../feed/storedCopies.ts";
import { feedHint } from "../snapshot/feedHint.ts";

/**
 * True where an error says that the follow-up is out of the site (`isOut`), unless the file of the one that the page has a picture of is still there:
 * who withdraws a follow-up takes its file away, who writes a wrong id leaves it. It is looked at anew with each `error`.
 */
export function useIsWithdrawn(error: unknown, isOut: boolean): boolean {
  const [isThere, setThere] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another error is another look.
  useEffect(() => {
    const hint = isOut ? feedHint(document) : null;
    if (hint === null) return;
    let isOver = false;
    const place = new URL(hint.followUp, siteRoot()).href;
    void isOwnFile(place, hint.followUpId)
      .catch(() => false)
      .then((is) => isOver || setThere(is));
    return () => {
      isOver = true;
    };
  }, [error, isOut]);
  return isOut && !isThere;
}
