import { SMILEYS, type Smiley } from "../../agreement/effort/smiley.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { shortRounds } from "../../text/roundNames.ts";
import {
  type Block,
  documentProse,
  heading,
  markedLine,
  prose,
  type SlideContent,
  slideContent,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** What the smileys mean, in the document's own words, and the definitions of the presentation's other terms. */
export function definitionsSlide(context: SlideContext): SlideContent {
  const { followUp, t, rules } = context;
  const d = t.definitions;
  const meaning = followUp.facts.smileyMeaning;
  return slideContent(followUp, {
    kind: "definitions",
    title: d.title,
    columns: 2,
    blocks: [
      ...smileys("effort", d.effort, meaning?.effort),
      ...smileys("economy", d.economy, meaning?.economy),
      heading("blank", [d.blank]),
      markedLine("blank meaning", [{ rating: null }], [d.blankMeaning]),
      ...definition("milestone", d.milestone, d.milestoneMeaning),
      ...definition("delayed", d.delayed, rules.delayRuleMeanings["latest-known"]),
      ...definition("deviation", rules.deviation, rules.deviationMeaning),
      ...definition("agenda", rules.agenda, rules.agendaMeaning),
      ...definition("money", d.money, d.moneyMeaning),
      ...roundNames(context),
    ],
  });
}

function definition(id: string, name: string, meaning: string): readonly Block[] {
  return [heading(id, [name]), prose(`${id} meaning`, meaning)];
}

/** What the short names over the columns stand for. */
function roundNames({ followUp, language }: SlideContext): readonly Block[] {
  const keyed = shortRounds(followUp.rounds, language).filter(({ isKeyed }) => isKeyed);
  if (keyed.length === 0) return [];
  return [
    heading("rounds", [heatmapText[language].roundKey]),
    ...keyed.map(({ round, short }) => documentProse(`round ${round.id}`, `${short}: ${round.label}`)),
  ];
}

function smileys(
  id: string,
  name: string,
  words: Readonly<Partial<Record<Smiley, string | null>>> | undefined,
): readonly Block[] {
  const meanings = SMILEYS.flatMap((rating) => {
    const text = words?.[rating];
    return text ? [markedLine(`${id} ${rating}`, [{ rating }], [{ words: text, names: [text] }])] : [];
  });
  return meanings.length === 0 ? [] : [heading(id, [name]), ...meanings];
}
