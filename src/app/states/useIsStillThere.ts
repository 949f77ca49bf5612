import { useEffect, useState } from "react";
import { siteRoot } from "../../feed/addresses.ts";
import { isOwnFile } from "../../feed/storedCopies.ts";
import { feedHint } from "../snapshot/feedHint.ts";

/**
 * True where the file of the follow-up that the page has a picture of is still there, though the catalogue does not list it: who withdraws
 * a follow-up takes its file away, who writes a wrong id leaves it. It is looked at anew with each `error`.
 */
export function useIsStillThere(error: unknown, isAsked: boolean): boolean {
  const [there, setThere] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another error is another look.
  useEffect(() => {
    const hint = isAsked ? feedHint(document) : null;
    if (hint === null) return;
    let isOver = false;
    const place = new URL(hint.followUp, siteRoot()).href;
    void isOwnFile(place, hint.followUpId)
      .catch(() => false)
      .then((is) => isOver || setThere(is));
    return () => {
      isOver = true;
    };
  }, [error, isAsked]);
  return isAsked && there;
}
