import { useEffect, useState } from "react";
import { keptPaste } from "../../feed/draft/keptDraft.ts";
import type { Read } from "./useDraft.ts";

/** What waits for the clerk's word, and is not in the draft yet: it stays while other screens are looked at. */
interface Unread {
  /** A document that was read while another draft waits. */
  readonly waiting: Read | null;
  /** This browser keeps it also when the page is loaded again. */
  readonly pasted: string;
}

let kept: Unread = { waiting: null, pasted: "" };

interface UnreadState extends Unread {
  /** True while this browser does not keep what is pasted. */
  readonly losesPaste: boolean;
}

export function useUnread(): readonly [UnreadState, (change: Partial<Unread>) => void] {
  const [unread, setUnread] = useState(kept);
  const [keptPasted, setKeptPasted] = useState("");
  const keep = (change: Partial<Unread>) => {
    kept = { ...kept, ...change };
    setUnread(kept);
    const { pasted } = change;
    if (pasted === undefined) return;
    void keptPaste.write(pasted === "" ? null : pasted).then((isKept) => isKept && setKeptPasted(pasted));
  };
  useEffect(() => {
    let isHere = true;
    void keptPaste.read().then((pasted) => {
      if (!isHere || pasted === null || kept.pasted !== "") return;
      kept = { ...kept, pasted };
      setUnread(kept);
      setKeptPasted(pasted);
    });
    return () => {
      isHere = false;
    };
  }, []);
  const losesPaste = unread.pasted.trim() !== "" && unread.pasted !== keptPasted;
  return [{ ...unread, losesPaste }, keep];
}
