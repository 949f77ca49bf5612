import { useEffect, useRef, useState } from "react";
import type { CorrectionAct } from "../../../agreement/corrections/correctionActs.ts";
import { itemPlace } from "../../../agreement/corrections/correctionKind.ts";
import { valueAt } from "../../../agreement/corrections/factPath.ts";
import { lackingBy } from "../../../agreement/corrections/needed.ts";
import type { Problems } from "../../../agreement/format/problem.ts";
import type { Correction, FollowUpFacts } from "../../../agreement/format/schema.ts";
import { addingText } from "../../../text/adding.ts";
import { feedErrorsText } from "../../../text/feedErrors.ts";
import { formatCount } from "../../../text/format.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import type { DraftState } from "../useDraft.ts";
import { type Change, otherEnd, refusalWords } from "./refusalWords.ts";

/** What the page does to the facts, each as one step that can be undone. */
export interface Correcting {
  /** `null` when it was made or nothing was to be done, otherwise why it cannot be. */
  readonly correct: (path: string, became: Correction["became"]) => string | null;
  readonly add: (changes: readonly Change[]) => Problems | null;
  /** Takes an item out of its list; `what` is its name. */
  readonly remove: (path: string, what: string) => void;
  readonly takeBack: (act: CorrectionAct) => void;
  /** Why the last removal or taking back was not possible. */
  readonly refused: string | null;
  /** What was added or removed last. */
  readonly done: string;
  readonly say: (done: string) => void;
}

const AMOUNT = /\.(?:outcome|deviation)$/;

/** `onGiven` is told when a correction was made, which was then given the reason `why`. */
export function useCorrecting(
  facts: FollowUpFacts,
  state: DraftState,
  initiative: string | null,
  why: string,
  onGiven: () => void,
): Correcting {
  const t = useText(importingText);
  const adding = useText(addingText);
  const language = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const [done, say] = useState("");
  // Ends of ranges that fit only when the other end is corrected too.
  const held = useRef(new Map<string, Correction["became"]>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another initiative has other fields.
  useEffect(() => () => held.current.clear(), [initiative]);
  const make = (changes: readonly Change[]) => {
    setRefused(null);
    say("");
    const problems = state.correct(changes, why.trim() === "" ? null : why.trim());
    if (problems === null) onGiven();
    return problems;
  };
  const tell = (problems: Problems | null) =>
    setRefused(
      problems === null
        ? null
        : `${t.notPossible}: ${problems.problems
            .map(({ code, found, expected }) => feedErrorsText[language].problems[code](found, expected))
            .join("; ")}`,
    );
  return {
    refused,
    done,
    say,
    add: make,
    correct: (path, became) => {
      held.current.delete(path);
      if ((valueAt(facts, path) ?? null) === became) return null;
      const lacking = lackingBy(facts, path, became);
      if (lacking !== null) return lacking === "year" ? t.field.needsYear : t.field.noEvidence;
      const other = otherEnd(path);
      const waiting = other === null ? undefined : held.current.get(other);
      const changes: Change[] = [asThing(path, became)];
      if (other !== null && waiting !== undefined) changes.push([other, waiting]);
      const problems = make(changes);
      if (problems !== null) {
        if (other !== null) held.current.set(path, became);
        return refusalWords(facts, changes, problems, language);
      }
      if (other !== null) held.current.delete(other);
      return null;
    },
    remove: (path, what) => {
      const inUse = initiativesOfTheme(facts, path);
      if (inUse > 0) return setRefused(adding.themeInUse(formatCount(inUse, language)));
      const problems = make([...milestonesOfRound(facts, path), [path, null]]);
      tell(problems);
      if (problems === null) say(adding.removed(what));
    },
    takeBack: ({ made: [correction, ...others] }) => {
      if (correction === undefined) return;
      if (others.length > 0) return tell(make([correction, ...others].map(({ path, was }) => [path, was])));
      const { path, was } = correction;
      const other = facts.corrections?.find((one) => one.path === otherEnd(path));
      const alone = state.takeBack(correction);
      // One end of a range may be taken back only with the other.
      tell(
        alone === null || other === undefined
          ? alone
          : make([
              [path, was],
              [other.path, other.was],
            ]),
      );
    },
  };
}

/** An amount where none was is one that the document states; one that is emptied is none. */
function asThing(path: string, became: Correction["became"]): Change {
  if (AMOUNT.test(path) && typeof became === "number")
    return [path, { min: became, max: became, how: "stated" }];
  return became === null && otherEnd(path) !== null
    ? [path.replace(/\.(?:min|max)$/, ""), null]
    : [path, became];
}

/** How many initiatives are of the theme at a path; 0 where that is no theme. */
function initiativesOfTheme({ themes, initiatives }: FollowUpFacts, path: string): number {
  const place = itemPlace(path);
  const theme = place?.list === "themes" ? themes[place.index] : undefined;
  return theme === undefined ? 0 : initiatives.filter((one) => one.theme === theme.id).length;
}

/** The milestones that go with the round at a path. */
function milestonesOfRound({ rounds, initiatives }: FollowUpFacts, path: string): readonly Change[] {
  const place = itemPlace(path);
  const round = place?.list === "rounds" ? rounds[place.index] : undefined;
  if (round === undefined) return [];
  return initiatives.flatMap(({ milestones }, at): readonly Change[] => {
    const row = milestones.findIndex((one) => one.round === round.id);
    return row === -1 ? [] : [[`initiatives[${at}].milestones[${row}]`, null]];
  });
}
