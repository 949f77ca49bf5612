import { useEffect, useState } from "react";
import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import { areMismatchesKnown, mismatchesOf } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { useDrawnWhole } from "../../device/paper.ts";
import { queueAfterPaint } from "../../device/queueAfterPaint.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import type { InitiativeProps } from "../names/initiativeProps.ts";
import styles from "./quotes.module.css";

interface ContradictionMarkProps extends InitiativeProps {
  /** Where the contradictions are listed; without it the mark is no link. */
  readonly href?: string;
}

interface Found {
  /** The initiative's id. */
  readonly of: string;
  readonly contradictions: readonly Contradiction[];
}

/**
 * A small mark that says how many questions an initiative raises; nothing where there are none. The rules read whole texts:
 * the mark comes when what is around it is on screen, but on paper at once. After a refresh the last one stands until it is
 * known anew.
 */
export function ContradictionMark({ followUp, initiative, href }: ContradictionMarkProps) {
  const isAwaited = useDrawnWhole();
  const [found, setFound] = useState<Found | null>(null);
  const isKnown = isAwaited || areMismatchesKnown(followUp, initiative);
  const latest = isKnown ? findIn(followUp, initiative) : null;
  if (latest !== null && !isSame(latest, found)) setFound(latest);
  useEffect(() => {
    if (isKnown) return undefined;
    return queueAfterPaint(() => setFound(findIn(followUp, initiative)));
  }, [followUp, initiative, isKnown]);
  const shown = latest ?? found;
  return shown === null || shown.of !== initiative.id ? null : <KnownMark {...shown} href={href} />;
}

function findIn(followUp: FollowUp, initiative: Initiative): Found {
  return { of: initiative.id, contradictions: mismatchesOf(followUp, initiative) };
}

function isSame({ of, contradictions }: Found, other: Found | null): boolean {
  return other?.of === of && areSame(contradictions, other.contradictions);
}

/** True where a mark would say the same: the very same contradictions in the same order. */
export function areSame(some: readonly Contradiction[], others: readonly Contradiction[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place]);
}

/** The mark of mismatches that are known. */
export function KnownMark({
  contradictions,
  href,
}: Pick<Found, "contradictions"> & { readonly href?: string | undefined }) {
  const t = useText(questionsText).contradictions;
  const { rules } = useText(contradictionsText);
  if (contradictions.length === 0) return null;
  const titles = [...new Set(contradictions.map(({ rule }) => rules[rule].title))].join("\n");
  const label = t.of(contradictions.length);
  return href === undefined ? (
    <span className={styles["mark"]} title={titles}>
      {label}
    </span>
  ) : (
    <a className={styles["mark"]} href={href} title={titles}>
      {label}
    </a>
  );
}
