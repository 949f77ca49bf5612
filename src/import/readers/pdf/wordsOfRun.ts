import type { Word } from "../placed/word.ts";

/** How wide letters are, roughly, in a thousandth of their size: enough to tell where in a run a word begins. */
const NARROW = /[ijltfrI.,:;'|!()[\]/\\-]/u;
const WIDE = /[mwMWÆæœ@%—…]/u;
const CAPITAL = /[\p{Lu}\d]/u;

function weightOf(letter: string): number {
  if (letter === " " || letter === "\u00a0" || NARROW.test(letter)) return 280;
  if (WIDE.test(letter)) return 850;
  return CAPITAL.test(letter) ? 620 : 530;
}

/** A run of text in one font, on one line. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** Cuts a run into words and estimates where each stands; the run's own ends are exact. */
export function wordsOfRun({ text, left, base, width, size, font }: Run): Word[] {
  const letters = Array.from(text);
  const weights = letters.map(weightOf);
  const scale =
    width /
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  const words: Word[] = [];
  let at = left;
  let open: { text: string; left: number } | null = null;
  let isGlued = true;
  const close = () => {
    if (open) words.push({ ...open, right: at, base, size, font, isGlued });
    open = null;
  };
  for (const [index, letter] of letters.entries()) {
    if (/\s/u.test(letter)) {
      close();
      isGlued = false;
    } else if (open) open.text += letter;
    else open = { text: letter, left: at };
    at += (weights[index] ?? 0) * scale;
  }
  close();
  return words;
}
