import { mismatchesOf } from "../../../agreement/contradictions/findContradictions.ts";
import { economyRows } from "../../../agreement/economy/rows.ts";
import { economyState } from "../../../agreement/economy/state.ts";
import { milestonesOf } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { contradictionsText } from "../../../text/contradictions.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import {
  type Block,
  documentProse,
  heading,
  prose,
  type SlideContent,
  slideContent,
  whole,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { FigureLine } from "./FigureLine.tsx";
import { InitiativeLead } from "./InitiativeLead.tsx";
import { RatingStrip } from "./RatingStrip.tsx";
import { SourceLink } from "./SourceLink.tsx";
import slideText from "./slideText.module.css";

/**
 * One initiative: what was agreed beside what happened round by round, the economy, and the questions. The
 * administration's remarks are left to the notes, except where the document has no text of the agreement.
 */
export function initiativeSlide(context: SlideContext, initiative: Initiative): SlideContent {
  const { followUp } = context;
  const theme = followUp.themeById.get(initiative.theme);
  const title = initiative.number === null ? initiative.title : `${initiative.number}. ${initiative.title}`;
  return slideContent(followUp, {
    kind: "initiative",
    title,
    named: [title],
    eyebrow:
      theme === undefined ? null : [theme.number, theme.title].filter((part) => part !== null).join(". "),
    lead: <InitiativeLead context={context} initiative={initiative} />,
    aside: <RatingStrip context={context} initiative={initiative} />,
    columns: 2,
    arrangements: arrangementsOf(
      agreed(context, initiative),
      happened(context, initiative),
      economy(context, initiative),
      questions(context, initiative),
    ),
    source: <SourceLink context={context} initiative={initiative} />,
  });
}

type Blocks = readonly Block[];

/** What was agreed stands alone beside the rest if that fits; otherwise the blocks are placed so as to save a page. */
function arrangementsOf(
  agreed: Blocks,
  happened: Blocks,
  economy: Blocks,
  questions: Blocks,
): SlideContent["arrangements"] {
  return [
    [agreed, [...happened, ...economy, ...questions]],
    [
      [...agreed, ...economy],
      [...happened, ...questions],
    ],
    [[...agreed, ...economy, ...questions], happened],
    [[...agreed, ...happened, ...economy, ...questions]],
  ];
}

function agreed({ t }: SlideContext, { description, remarks }: Initiative): readonly Block[] {
  if (description !== null) {
    return [heading("agreed", <h2>{t.initiative.agreed}</h2>), documentProse("agreed text", description)];
  }
  return [
    heading("agreed", <h2>{t.initiative.agreed}</h2>),
    prose("agreed text", t.initiative.nothingAgreed, "soft"),
    ...(remarks === null
      ? []
      : [heading("remarks", <h2>{t.initiative.remarks}</h2>), documentProse("remarks text", remarks)]),
  ];
}

/** Every round with its smiley; what was planned, and the status in the document's own words. */
function happened({ followUp, t }: SlideContext, initiative: Initiative): readonly Block[] {
  const milestones = milestonesOf(followUp, initiative);
  return [
    heading("happened", <h2>{t.initiative.happened}</h2>),
    ...followUp.rounds.flatMap(({ id, label }, index): Block[] => {
      const milestone = milestones[index] ?? null;
      const words = [milestone?.text, milestone?.status].filter((text) => text != null && text !== "");
      const space = index === 0 ? 8 : 14;
      const rating = milestone?.smiley ?? null;
      if (words.length === 0) {
        return [
          whole(
            `round ${id}`,
            <h2 className={slideText["minor"]}>
              <Smiley rating={rating} /> <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>:{" "}
              <span className={slideText["soft"]}>{t.initiative.nothing}</span>
            </h2>,
            space,
          ),
        ];
      }
      return [
        heading(
          `round ${id}`,
          <h2 className={slideText["minor"]}>
            <Smiley rating={rating} /> <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>
          </h2>,
          space,
        ),
        ...(milestone?.text ? [documentProse(`text ${id}`, milestone.text, "body", 4)] : []),
        ...(milestone?.status
          ? [documentProse(`status ${id}`, `${t.initiative.status} ${milestone.status}`, "status", 8)]
          : []),
      ];
    }),
  ];
}

function economy({ followUp, t, money }: SlideContext, initiative: Initiative): readonly Block[] {
  const { economy: words } = initiative;
  if (words === null) return [];
  const state = economyState(followUp, initiative);
  return [
    heading(
      "economy",
      <h2>
        {t.initiative.economy}
        {": "}
        <Smiley rating={words.smiley} /> {state === "none" ? null : money.states[state]}
      </h2>,
    ),
    ...economyRows(followUp, [initiative]).map((row, index) =>
      whole(`figure ${index}`, <FigureLine row={row} />),
    ),
    ...(words.text ? [documentProse("economy text", words.text)] : []),
    ...(words.status
      ? [documentProse("economy status", `${t.initiative.status} ${words.status}`, "status")]
      : []),
  ];
}

/** What does not fit together about the initiative. What is missing or says little is left to its own screen. */
function questions({ followUp, language, t }: SlideContext, initiative: Initiative): readonly Block[] {
  const { rules } = contradictionsText[language];
  const named = [...new Set(mismatchesOf(followUp, initiative).map(({ rule }) => rule))];
  if (named.length === 0) return [];
  return [
    heading("question", <h2>{t.initiative.question}</h2>),
    ...named.map((rule) => prose(`question ${rule}`, `${rules[rule].title}. ${rules[rule].question}`)),
  ];
}
