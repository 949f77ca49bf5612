import { useState } from "react";
import type { Read } from "./useDraft.ts";

/** What waits for the clerk's word, and is not in the draft yet: it stays while other screens are looked at. */
interface Unread {
  /** A document that was read while another draft waits. */
  readonly waiting: Read | null;
  readonly pasted: string;
}

let kept: Unread = { waiting: null, pasted: "" };

export function useUnread(): readonly [Unread, (change: Partial<Unread>) => void] {
  const [unread, setUnread] = useState(kept);
  return [
    unread,
    (change) => {
      kept = { ...kept, ...change };
      setUnread(kept);
    },
  ];
}
