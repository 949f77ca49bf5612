import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Draft } from "../../../src/feed/draft/keptDraft.ts";
import { NextStep } from "../../../src/pages/importing/NextStep.tsx";

const DOUBTFUL = { code: "row-marker-missing", line: 2, values: null } as const;
const draft = { findings: [["doubtful", [DOUBTFUL]]], seen: [] } as unknown as Draft;

function next(props: { readonly draft: Draft; readonly isSaved: boolean }): string {
  return renderToStaticMarkup(
    createElement(NextStep, { ...props, progress: null, isReading: false, isCancelled: false }),
  );
}

/** What is heard of it. */
function said(markup: string): string {
  return /role="status">([^<]*)</.exec(markup)?.[1] ?? "";
}

/** The texts that are given room, seen or not. */
function roomOf(markup: string): readonly string[] {
  return Array.from(markup.matchAll(/data-words="([^"]*)"/g), ([, words = ""]) => words);
}

test.each([[[]], [[0]]])("once the feed is saved the words are about that (ticks at %j)", (seen) => {
  const before = next({ draft: { ...draft, seen }, isSaved: false });
  const after = next({ draft: { ...draft, seen }, isSaved: true });
  expect(/aria-current="step">([^<]*)</.exec(after)?.[1]).toBe("Udgiv det");
  expect(said(after)).toContain("Feedet er gemt.");
  expect(said(after)).not.toBe(said(before));
  // The button that was pressed stays where it is: the words from before keep their room, and are longer.
  expect(roomOf(after)).toEqual([said(before)]);
  expect(said(after).length).toBeLessThan(said(before).length);
});
