import { sentenceEnds } from "../../agreement/danish/sentenceEnds.ts";
import { economyRows } from "../../agreement/economy/rows.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { lastReport } from "../../agreement/quotes/currentStatements.ts";
import { statusOf } from "../../agreement/quotes/references.ts";
import { slideName } from "../../links/presentation.ts";
import { meetingQuestions } from "../meetingQuestions.ts";
import {
  type Block,
  documentProse,
  heading,
  markedLine,
  minorHeading,
  prose,
  type SlideContent,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { correctedBlocks } from "./correctedBlocks.ts";
import { figureWords } from "./figureWords.ts";
import { initiativeFrame } from "./initiativeFrame.ts";

/** So many letters of the document's text stand on the slide, in whole sentences; the rest is in the appendix. */
const MOST_LETTERS = { milestone: 320, status: 480, economy: 480 } as const;

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
function latest(context: SlideContext, initiative: Initiative): Blocks {
  const { followUp, t } = context;
  const report = lastReport(followUp, initiative);
  if (report === null) return [prose("nothing", t.initiative.nothingReported, "soft")];
  const round = followUp.rounds.findIndex(({ id }) => id === report.round);
  const label = followUp.rounds[round]?.label ?? "";
  const status = statusOf(followUp, initiative, round);
  const other = status === null || status.round === round ? null : followUp.rounds[status.round]?.label;
  const ofOther = other ? [" ", { words: other, names: [other], look: "soft" as const }] : [];
  const called = status?.isGoal ? t.initiative.milestone : t.initiative.statusHeading;
  return [
    heading("milestone", [t.initiative.milestone, " ", { words: label, names: [label], look: "soft" }]),
    ...shortened(context, initiative, "milestone", report.text, "body"),
    heading("status", [called, ...ofOther]),
    ...shortened(context, initiative, "status", status?.words ?? null, "status"),
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
    ...(text ? shortened(context, initiative, "economy", text, "status") : []),
  ];
}

/** A text of the document in whole sentences, as many as fit; at least one. A line says where the rest stands. */
function shortened(
  { t }: SlideContext,
  initiative: Initiative,
  id: keyof typeof MOST_LETTERS,
  text: string | null,
  look: "body" | "status",
): Blocks {
  const whole = text?.trimEnd() ?? "";
  if (whole.trim() === "") return [prose(`${id} text`, t.initiative.nothing, "soft")];
  const ends = sentenceEnds(whole);
  const end = ends.findLast((at) => at <= MOST_LETTERS[id]) ?? ends[0] ?? whole.length;
  if (whole.length <= MOST_LETTERS[id] || end >= whole.length) {
    return [documentProse(`${id} text`, whole, look)];
  }
  const to = slideName({ kind: "text", initiative });
  return [
    documentProse(`${id} text`, whole.slice(0, end), look),
    markedLine(
      `${id} rest`,
      [],
      [
        { words: t.initiative.rest, look: "soft" },
        { words: t.initiative.restInAppendix, look: "soft", to, instead: t.initiative.restElsewhere },
      ],
    ),
  ];
}

/** What does not fit together about the initiative, with the answer that the document gives itself. */
function questionsTo({ followUp, language, t, questions }: SlideContext, initiative: Initiative): Blocks {
  const asked = meetingQuestions(followUp, initiative, language);
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
