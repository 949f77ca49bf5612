/** Where the words are there and say little. */
import { quoteMilestone } from "../../quotes/quotes.ts";
import { milestoneRule } from "../rule.ts";
import { folded } from "../words.ts";

/** Texts that would fit any milestone: it is done, is followed up, or is described elsewhere. */
const FORMULAS = [
  /^(?:(?:er|den er|det er|milepælen er|indsatsen er|projektet er) )?(?:afsluttet|gennemført|opfyldt|færdig|udført|i gang|igangsat|fortsat i gang)$/u,
  /^der (?:gøres|foretages|laves) (?:løbende )?status(?: (?:kvartalsvis|kvartalsvist|månedlig|månedligt|halvårligt|løbende))?(?: og (?:der )?følges (?:løbende )?op(?: derpå| herpå| på det)?)?$/u,
  /^der følges (?:løbende |kvartalsvis )?op(?: derpå| herpå| løbende)?$/u,
  /^milepæl(?:en|e|ene)? (?:skitseres|beskrives|bygger|fremgår|fastlægges|fastsættes|defineres|følger)(?: (?:i|på|af|ud fra))? (?:ovenstående|nedenstående|ovennævnte|foregående)[^.]{0,60}$/u,
  /^(?:som|efter|forløber (?:som|efter)|følger|kører efter) plan(?:lagt|en|mæssigt)?$/u,
  /^(?:ingen|intet) (?:bemærkninger|at bemærke|nyt|ændringer)$/u,
  /^(?:uændret|løbende|pågår|fortsættes|fortsat)$/u,
];

/** A smiley for a milestone whose text does not say what was to be reached. */
export const formulaText = milestoneRule("says-little", (milestone, initiative) => {
  if (milestone.smiley === null || !milestone.text) return null;
  const text = folded(milestone.text);
  return FORMULAS.some((formula) => formula.test(text))
    ? [{ ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley }]
    : null;
});

/** A milestone has the words of the round before: one step twice, each time with a smiley of its own. */
export const sameTextAgain = milestoneRule("says-little", (milestone, initiative, before) => {
  if (!milestone.text || !before?.text || folded(milestone.text) !== folded(before.text)) return null;
  return [
    { ...quoteMilestone(initiative, before, "text"), smiley: before.smiley },
    { ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley },
  ];
});
