import type { FollowUp } from "../../../agreement/followUp.ts";
import { keyedRounds } from "../../../components/heatmap/roundHeading.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
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
import marked from "./marked.module.css";

/** What the smileys mean, in the document's own words, and the definitions of the presentation's other terms. */
export function definitionsSlide({ followUp, language, t, rules }: SlideContext): SlideContent {
  const d = t.definitions;
  const meaning = followUp.facts.smileyMeaning;
  return slideContent(followUp, {
    kind: "definitions",
    title: d.title,
    columns: 2,
    arrangements: [
      [
        [
          ...smileys("effort", d.effort, meaning?.effort),
          ...smileys("economy", d.economy, meaning?.economy),
          heading("blank", <h2>{d.blank}</h2>),
          whole("blank meaning", <Meaning rating={null} text={d.blankMeaning} />),
          ...definition("milestone", d.milestone, d.milestoneMeaning),
          ...definition("delayed", d.delayed, rules.delayRuleMeanings["latest-known"]),
          ...definition("deviation", rules.deviation, rules.deviationMeaning),
          ...definition("agenda", rules.agenda, rules.agendaMeaning),
          ...definition("money", d.money, d.moneyMeaning),
          ...roundNames(followUp, heatmapText[language]),
        ],
      ],
    ],
  });
}

function definition(id: string, name: string, meaning: string): readonly Block[] {
  return [heading(id, <h2>{name}</h2>), prose(`${id} meaning`, meaning)];
}

/** What a number over a column stands for, where a round's own name is too long for it. */
function roundNames(followUp: FollowUp, h: (typeof heatmapText)["da"]): readonly Block[] {
  const keyed = keyedRounds(followUp);
  if (keyed.length === 0) return [];
  return [
    heading("rounds", <h2>{h.roundKey}</h2>),
    ...keyed.map(({ round, number }) =>
      documentProse(`round ${round.id}`, `${h.round(number)}: ${round.label}`),
    ),
  ];
}

const SMILEYS = ["glad", "neutral", "sur"] as const;

function smileys(
  id: string,
  name: string,
  words: Readonly<Partial<Record<(typeof SMILEYS)[number], string | null>>> | undefined,
): readonly Block[] {
  const meanings = SMILEYS.flatMap((rating) => {
    const text = words?.[rating];
    return text ? [whole(`${id} ${rating}`, <Meaning rating={rating} text={text} />)] : [];
  });
  return meanings.length === 0 ? [] : [heading(id, <h2>{name}</h2>), ...meanings];
}

interface MeaningProps {
  readonly rating: (typeof SMILEYS)[number] | null;
  readonly text: string;
}

function Meaning({ rating, text }: MeaningProps) {
  return (
    <div className={marked["moved"]}>
      <Smiley rating={rating} />
      <span lang={rating === null ? undefined : DOCUMENT_LANGUAGE}>{text}</span>
    </div>
  );
}
