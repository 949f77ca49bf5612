import type { FollowUp } from "../../../agreement/followUp.ts";
import { keyedRounds } from "../../../components/heatmap/roundHeading.ts";
import { heatmapText } from "../../../text/heatmap.ts";
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
          heading("blank", [d.blank]),
          markedLine("blank meaning", [{ rating: null }], [d.blankMeaning]),
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
  return [heading(id, [name]), prose(`${id} meaning`, meaning)];
}

/** What a number over a column stands for, where a round's own name is too long for it. */
function roundNames(followUp: FollowUp, h: (typeof heatmapText)["da"]): readonly Block[] {
  const keyed = keyedRounds(followUp);
  if (keyed.length === 0) return [];
  return [
    heading("rounds", [h.roundKey]),
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
    return text ? [markedLine(`${id} ${rating}`, [{ rating }], [{ words: text, names: [text] }])] : [];
  });
  return meanings.length === 0 ? [] : [heading(id, [name]), ...meanings];
}
