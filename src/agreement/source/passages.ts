import type { FollowUp } from "../followUp.ts";
import type { Initiative, Theme } from "../format/schema.ts";

/** A stretch of a source text. */
export interface Passage {
  /** 1-based lines, both included. */
  readonly from: number;
  readonly to: number;
  /** The initiative that the lines are about; `null` between initiatives. */
  readonly initiative: Initiative | null;
  /** The theme that begins with this passage. */
  readonly theme: Theme | null;
}

/** Longer stretches are cut: a browser draws those in sight only. */
const LONGEST = 120;

/** A source text cut into passages, in order and without gaps: one for each initiative, and what stands between. */
export function passagesOf({ initiatives, themeById }: FollowUp, lineCount: number): readonly Passage[] {
  const passages: Passage[] = [];
  let next = 1;
  let theme: string | null = null;
  const between = (to: number) => {
    for (; next <= to; next = (passages.at(-1)?.to ?? to) + 1)
      passages.push({ from: next, to: Math.min(to, next + LONGEST - 1), initiative: null, theme: null });
  };
  const placed = initiatives.flatMap((initiative) =>
    initiative.source ? [{ initiative, source: initiative.source }] : [],
  );
  for (const { initiative, source } of placed.sort((a, b) => a.source.from - b.source.from)) {
    const from = Math.max(source.from, next);
    const to = Math.min(source.to, lineCount);
    if (from > to) continue;
    between(from - 1);
    const isNew = initiative.theme !== theme;
    passages.push({ from, to, initiative, theme: isNew ? (themeById.get(initiative.theme) ?? null) : null });
    theme = initiative.theme;
    next = to + 1;
  }
  between(lineCount);
  return passages;
}
