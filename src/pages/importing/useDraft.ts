import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { applyCorrections, uncorrected } from "../../agreement/corrections/applyCorrections.ts";
import { takeBack } from "../../agreement/corrections/correct.ts";
import {
  correctNext,
  explain,
  type History,
  nextStep,
  redo,
  undo,
} from "../../agreement/corrections/history.ts";
import { type Replayed, replayCorrections } from "../../agreement/corrections/replay.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Problems } from "../../agreement/format/problem.ts";
import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { localDay } from "../../device/localDay.ts";
import { draftFollowUp } from "../../feed/draft/draftFollowUp.ts";
import { DRAFT_ID } from "../../feed/draft/draftId.ts";
import { type Draft, keptDraft, keptOriginal } from "../../feed/draft/keptDraft.ts";
import { readDraft } from "../../feed/draft/readDraft.ts";
import { followUpQuery } from "../../feed/queries.ts";
import type { Change } from "./reading/refusalWords.ts";

/** A document that was read, with the bytes of its file; `null` of pasted text. */
export interface Read extends Omit<Draft, keyof History> {
  readonly original: Uint8Array | null;
}

/** What became of the corrections of the draft before, whose facts are `earlier`. */
export interface Replay extends Replayed {
  readonly earlier: FollowUpFacts;
}

export interface DraftState {
  /** `undefined` until it is known whether there is one. */
  readonly draft: Draft | null | undefined;
  readonly followUp: FollowUp | null;
  /** `null` where the draft began without corrections. */
  readonly replay: Replay | null;
  /** False where this browser does not keep it: then a reload loses it. */
  readonly isKept: boolean;
  /** Begins with a document; `keeps` makes the corrections of the draft before again in it. */
  readonly begin: (read: Read, options: { readonly keeps: boolean }) => void;
  readonly discard: () => void;
  /** Corrects what is given in one step. `null` when it was made, otherwise why it was not. */
  readonly correct: (changes: readonly Change[], why: string | null) => Problems | null;
  /** Gives every correction that has none this reason, in one step. */
  readonly explain: (why: string) => void;
  /** Takes one correction back. `null` when it was taken back, otherwise why it was not. */
  readonly takeBack: (correction: Correction) => Problems | null;
  /** Notes that the clerk has looked at a finding, or has not. */
  readonly see: (finding: number, isSeen: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const NOTHING_DONE: History = { past: [], corrections: [], future: [] };

/** The draft that this browser keeps, and what is done with it. Its other screens show each change at once. */
export function useDraft(): DraftState {
  const [draft, setDraft] = useState<Draft | null | undefined>(undefined);
  const [replay, setReplay] = useState<Replay | null>(null);
  const [isKept, setKept] = useState(true);
  const { refetch } = useQuery({ ...followUpQuery(DRAFT_ID), enabled: false });
  useEffect(() => {
    let isHere = true;
    void readDraft().then(
      (kept) => isHere && setDraft((current) => (current === undefined ? (kept?.draft ?? null) : current)),
    );
    // Else the last of two tabs to write would take back what was corrected in the other.
    const stop = keptDraft.subscribe(() => {
      void readDraft().then((kept) => {
        if (!isHere) return;
        setReplay(null);
        setDraft(kept?.draft ?? null);
        if (kept !== null) void refetch();
      });
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [refetch]);
  const keep = (next: Draft | null) => {
    setDraft(next);
    void keptDraft.write(next).then(setKept);
    if (next !== null) void refetch();
  };
  const followUp = useMemo(() => (draft ? draftFollowUp(draft) : null), [draft]);
  return {
    draft,
    followUp,
    replay,
    isKept,
    begin: ({ original, ...read }, { keeps }) => {
      const earlier = keeps && draft ? applyCorrections(draft.imported, draft.corrections) : null;
      const replayed = earlier === null ? null : replayCorrections(earlier, read.imported);
      setReplay(earlier === null || replayed === null ? null : { ...replayed, earlier });
      void keptOriginal.write(original);
      // A document that was made of a feed brings its corrections with it.
      const own = read.imported.corrections ?? [];
      const kept = replayed?.kept ?? [];
      const corrections = [...own.filter(({ path }) => !kept.some((one) => one.path === path)), ...kept];
      keep({ ...read, ...NOTHING_DONE, imported: uncorrected(read.imported), corrections });
    },
    discard: () => {
      setReplay(null);
      void keptOriginal.write(null);
      keep(null);
    },
    correct: (changes, why) => {
      if (!draft) return null;
      const when = localDay();
      const wishes = changes.map(([path, became]) => ({ path, became, why, when }));
      const result = correctNext(draft.imported, draft, wishes);
      if (!result.ok) return result;
      keep({ ...draft, ...result.history });
      return null;
    },
    explain: (why) => draft && keep({ ...draft, ...explain(draft, why) }),
    takeBack: (correction) => {
      if (!draft) return null;
      const result = nextStep(draft.imported, draft, (facts) => takeBack(facts, correction, localDay()));
      if (!result.ok) return result;
      keep({ ...draft, ...result.history });
      return null;
    },
    see: (finding, isSeen) => {
      if (!draft) return;
      const others = (draft.seen ?? []).filter((one) => one !== finding);
      keep({ ...draft, seen: isSeen ? [...others, finding] : others });
    },
    undo: () => draft && keep({ ...draft, ...undo(draft) }),
    redo: () => draft && keep({ ...draft, ...redo(draft) }),
    canUndo: draft != null && draft.past.length > 0,
    canRedo: draft != null && draft.future.length > 0,
  };
}
