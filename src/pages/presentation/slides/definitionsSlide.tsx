import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { type Block, heading, prose, type SlideContent, slideContent, whole } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import marked from "./marked.module.css";

/** What the smileys mean, in the document's own words, and the definitions of the presentation's other terms. */
export function definitionsSlide({ followUp, t, rules }: SlideContext): SlideContent {
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
          ...definition("agenda", d.agenda, d.agendaMeaning),
          ...definition("money", d.money, d.moneyMeaning),
        ],
      ],
    ],
  });
}

function definition(id: string, name: string, meaning: string): readonly Block[] {
  return [heading(id, <h2>{name}</h2>), prose(`${id} meaning`, meaning)];
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
