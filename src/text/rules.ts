/** The names and meanings of the product's own rules: the same words on every screen and under the definitions. */
import type { Change } from "../agreement/effort/change.ts";
import type { DelayRule } from "../agreement/effort/delay.ts";
import type { Standing } from "../agreement/effort/standing.ts";
import type { Messages } from "./messages.ts";

const da = {
  delayRules: {
    "latest-known": "Senest kendte",
    "latest-round": "Seneste runde",
    ever: "Nogensinde",
    economy: "Økonomi",
    unrated: "Uden smiley",
    shortfall: "Manko i teksten",
  } satisfies Record<DelayRule, string>,
  delayRuleMeanings: {
    "latest-known":
      "Den senest kendte smiley er neutral eller sur. At en indsats holder op med at blive vurderet, gør den ikke rettidig.",
    "latest-round": "Smileyen i den seneste runde er neutral eller sur.",
    ever: "Mindst én runde har givet en neutral eller sur smiley, uanset hvad der siden skete.",
    economy: "Økonomiens smiley er sur.",
    unrated: "Den seneste runde giver ingen smiley.",
    shortfall: "Et beløb er dårligere end aftalt, uanset hvad smileyen viser.",
  } satisfies Record<DelayRule, string>,
  standings: {
    "off-track": "Ude af kurs",
    behind: "Bagud",
    "never-rated": "Aldrig vurderet",
    recovered: "Indhentet",
    "on-track": "På sporet",
  } satisfies Record<Standing, string>,
  standingMeanings: {
    "off-track": "Senest kendte smiley er sur.",
    behind: "Senest kendte smiley er neutral.",
    "never-rated": "Ingen runde giver en smiley.",
    recovered: "Var neutral eller sur og er senest glad. En misset milepæl er ikke dermed indfriet.",
    "on-track": "Alle vurderede milepæle er glade.",
  } satisfies Record<Standing, string>,
  changeBetween: (from: string, to: string) => `${from} → ${to}`,
  changes: {
    worse: "Værre",
    better: "Bedre",
    "no-longer-rated": "Faldt i tavshed",
    "first-rated": "Fik smiley",
    unchanged: "Uændret",
    unrated: "Ikke vurderet",
  } satisfies Record<Change, string>,
  changeMeanings: {
    worse: "Smileyen er dårligere end i den runde, der sammenlignes med.",
    better: "Smileyen er bedre. Den milepæl, der tidligere blev misset, er ikke dermed indfriet.",
    "no-longer-rated": "Havde en smiley i den første af de to runder, men ikke i den anden.",
    "first-rated": "Havde ingen smiley i den første af de to runder, men har i den anden.",
    unchanged: "Samme smiley i begge runder.",
    unrated: "Ingen smiley i nogen af de to runder.",
  } satisfies Record<Change, string>,
};

const en: Messages<typeof da> = {
  delayRules: {
    "latest-known": "Latest known",
    "latest-round": "Latest round",
    ever: "Ever",
    economy: "Economy",
    unrated: "Without a smiley",
    shortfall: "Shortfall in the text",
  },
  delayRuleMeanings: {
    "latest-known":
      "The latest known smiley is neutral or sour. That an initiative stops being rated does not make it punctual.",
    "latest-round": "The smiley of the latest round is neutral or sour.",
    ever: "At least one round gave a neutral or sour smiley, whatever came after.",
    economy: "The economy's smiley is sour.",
    unrated: "The latest round gives no smiley.",
    shortfall: "An amount is worse than agreed, whatever the smiley says.",
  },
  standings: {
    "off-track": "Off track",
    behind: "Behind",
    "never-rated": "Never rated",
    recovered: "Recovered",
    "on-track": "On track",
  },
  standingMeanings: {
    "off-track": "The latest known smiley is sour.",
    behind: "The latest known smiley is neutral.",
    "never-rated": "No round gives a smiley.",
    recovered: "Was neutral or sour and is glad now. That does not mean that a missed milestone was met.",
    "on-track": "Every rated milestone is glad.",
  },
  changeBetween: (from, to) => `${from} → ${to}`,
  changes: {
    worse: "Worse",
    better: "Better",
    "no-longer-rated": "Fell silent",
    "first-rated": "Newly rated",
    unchanged: "Unchanged",
    unrated: "Not rated",
  },
  changeMeanings: {
    worse: "The smiley is worse than in the round it is compared with.",
    better: "The smiley is better. That does not mean that the milestone missed before was met.",
    "no-longer-rated": "Had a smiley in the first of the two rounds, but not in the second.",
    "first-rated": "Had no smiley in the first of the two rounds, but has one in the second.",
    unchanged: "The same smiley in both rounds.",
    unrated: "No smiley in either round.",
  },
};

export const rulesText = { da, en };
