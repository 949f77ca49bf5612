import { sentencesOf } from "../../agreement/danish/sentences.ts";
import { economyRows } from "../../agreement/economy/rows.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { lastReport } from "../../agreement/quotes/currentStatements.ts";
import { statusOf } from "../../agreement/quotes/references.ts";
import { slideName } from "../../links/presentation.ts";
import { askedOf } from "../askedOf.ts";
import {
  type Block,
  documentProse,
  heading,
  minorHeading,
  prose,
  type SlideContent,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { correctedBlocks } from "./correctedBlocks.ts";
import { figureWords } from "./figureWords.ts";
import { initiativeFrame } from "./initiativeFrame.ts";

/** So many letters of the document's text stand on the slide, in whole sentences; the rest is in the appendix. */
const MOST_LETTERS = { milestone: 260, status: 420, economy: 300 } as const;

/**
 * One initiative on one slide: both verdicts, the latest milestone and its status, the money, the question, and who is
 * responsible. The full text is in the appendix and in the speaker's notes.
 */
export function initiativeSlide(context: SlideContext, initiative: Initiative): SlideContent {
  const [happened, money, questions] = [
    latest(context, initiative),
    economy(context, initiative),
    [...questionsTo(context, initiative), ...correctedBlocks(context, initiative)],
  ];
  return initiativeFrame(
    context,
    initiative,
    [
      [happened, [...money, ...questions]],
      [[...happened, ...questions], money],
      [[...happened, ...money, ...questions]],
    ],
    slideName({ kind: "text", initiative }),
  );
}

type Blocks = readonly Block[];

/** The goal of the latest reported round and how it went, each called what it is. */
function latest({ followUp, t }: SlideContext, initiative: Initiative): Blocks {
  const report = lastReport(followUp, initiative);
  if (report === null) return [prose("nothing", t.initiative.nothingReported, "soft")];
  const round = followUp.rounds.findIndex(({ id }) => id === report.round);
  const label = followUp.rounds[round]?.label ?? "";
  const status = statusOf(followUp, initiative, round);
  const other = status === null || status.round === round ? null : followUp.rounds[status.round]?.label;
  const ofOther = other ? [" ", { words: other, names: [other], look: "soft" as const }] : [];
  return [
    heading("milestone", [t.initiative.milestone, " ", { words: label, names: [label], look: "soft" }]),
    ...shortened("milestone text", report.text, t.initiative.nothing, "body", MOST_LETTERS.milestone),
    heading("status", [t.initiative.statusHeading, ...ofOther]),
    ...shortened("status text", status?.words ?? null, t.initiative.nothing, "status", MOST_LETTERS.status),
  ];
}

function economy(context: SlideContext, initiative: Initiative): Blocks {
  const { followUp, t } = context;
  const { economy: words } = initiative;
  if (words === null) return [];
  const rows = economyRows(followUp, [initiative]);
  const text = words.status ?? words.text;
  if (rows.length === 0 && !text) return [];
  return [
    heading("economy", [t.initiative.economy]),
    ...rows.map(
      (row, index): Block => ({
        kind: "figure",
        id: `figure ${index}`,
        row,
        words: figureWords(context, row),
        space: 8,
        keepsNext: false,
      }),
    ),
    ...(text ? shortened("economy text", text, "", "status", MOST_LETTERS.economy) : []),
  ];
}

/** A text of the document in whole sentences, as many as fit; at least one. */
function shortened(
  id: string,
  text: string | null,
  nothing: string,
  look: "body" | "status",
  most: number,
): Blocks {
  if (text === null || text.trim() === "") return [prose(id, nothing, "soft")];
  const sentences = sentencesOf(text);
  const end = sentences.findLastIndex(({ start, text: words }) => start + words.length <= most);
  const last = sentences[Math.max(0, end)];
  const length = last === undefined ? text.length : last.start + last.text.length;
  const isWhole = length >= text.trimEnd().length;
  return [documentProse(id, isWhole ? text.trimEnd() : `${text.slice(0, length)} […]`, look)];
}

/** What does not fit together about the initiative, with the answer that the document gives itself. */
function questionsTo({ followUp, language, t, questions }: SlideContext, initiative: Initiative): Blocks {
  const asked = askedOf(followUp, initiative, language);
  if (asked.length === 0) return [];
  return [
    heading("question", [t.initiative.question]),
    ...asked.flatMap(({ id, question, answers }) => [
      prose(`question ${id}`, question),
      ...answers.flatMap((answer, place) => [
        minorHeading(`answer ${id} ${place}`, [[questions.contradictions.answer]], 8),
        documentProse(`answer text ${id} ${place}`, answer, "quote", 4),
      ]),
    ]),
  ];
}
