/** The names and meanings of the product's own rules: the same words on every screen and under the definitions. */
import type { Change } from "../agreement/effort/change.ts";
import type { DelayRule } from "../agreement/effort/delay.ts";
import type { Standing } from "../agreement/effort/standing.ts";
import { changesText } from "./changes.ts";
import type { Messages } from "./messages.ts";

const da = {
  ...changesText.da,
  delayRules: {
    "latest-known": "Senest kendte",
    "latest-round": "Seneste runde",
    ever: "Nogensinde",
    economy: "Økonomi",
    unrated: "Uden smiley nu",
    shortfall: "Manko i teksten",
  } satisfies Record<DelayRule, string>,
  delayRuleMeanings: {
    "latest-known":
      "Den senest kendte smiley er neutral eller sur. At en indsats holder op med at blive vurderet, gør den ikke rettidig.",
    "latest-round": "Smileyen i den seneste runde, hvor nogen er vurderet, er neutral eller sur.",
    ever: "Mindst én runde har givet en neutral eller sur smiley, uanset hvad der siden skete.",
    economy: "Økonomiens smiley er sur.",
    unrated: "Den seneste runde, hvor nogen er vurderet, giver ingen smiley.",
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
  deviation: "Afvigelse",
  deviationMeaning:
    "Forsinket efter den senest kendte smiley, eller der mangler penge: et beløb er dårligere end aftalt, eller økonomiens smiley er sur.",
  agenda: "Til drøftelse",
  agendaMeaning:
    "Afvigelserne og desuden det, der er værre end sidst, ikke passer sammen eller er uden smiley nu. Rækkefølgen er: ude af kurs, værre, manglende penge efter størrelse, bagud, uden smiley, passer ikke sammen.",
  changeMeanings: {
    worse: "Smileyen er dårligere end den senest kendte i eller før den tidligste af de to runder.",
    better:
      "Smileyen er bedre end den senest kendte. Den milepæl, der tidligere blev misset, er ikke dermed indfriet.",
    "no-longer-rated": "Havde en smiley i den tidligste af de to runder og har ingen i den seneste.",
    "first-rated": "Har en smiley i den seneste af de to runder og havde aldrig nogen før.",
    unchanged: "Samme smiley som den senest kendte.",
    unrated: "Ingen smiley i nogen af de to runder, uanset hvad der stod før dem.",
  } satisfies Record<Change, string>,
  newlySurMeaning: "En del af de værre: smileyen er blevet værre og er nu sur.",
  without: "Uden smiley nu",
  withoutMeaning:
    "Ingen smiley i seneste runde. Det er dem, der mistede smileyen siden runden før, og dem, der er uden smiley i begge runder.",
};

const en: Messages<typeof da> = {
  ...changesText.en,
  delayRules: {
    "latest-known": "Latest known",
    "latest-round": "Latest round",
    ever: "Ever",
    economy: "Economy",
    unrated: "Without a smiley now",
    shortfall: "Shortfall in the text",
  },
  delayRuleMeanings: {
    "latest-known":
      "The latest known smiley is neutral or dissatisfied. That an initiative stops being rated does not make it punctual.",
    "latest-round": "The smiley of the latest round with any rating is neutral or dissatisfied.",
    ever: "At least one round gave a neutral or dissatisfied smiley, whatever came after.",
    economy: "The economy's smiley is dissatisfied.",
    unrated: "The latest round with any rating gives no smiley.",
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
    "off-track": "The latest known smiley is dissatisfied.",
    behind: "The latest known smiley is neutral.",
    "never-rated": "No round gives a smiley.",
    recovered:
      "Was neutral or dissatisfied and is satisfied now. That does not mean that a missed milestone was met.",
    "on-track": "Every rated milestone is satisfied.",
  },
  deviation: "Deviation",
  deviationMeaning:
    "Delayed by the latest known smiley, or money is missing: an amount is worse than agreed, or the economy's smiley is dissatisfied.",
  agenda: "For discussion",
  agendaMeaning:
    "The deviations, and besides them what is worse than before, does not fit together or is without a smiley now. The order is: off track, worse, money by size, behind, without a smiley, does not fit together.",
  changeMeanings: {
    worse: "The smiley is worse than the last known at or before the earlier of the two rounds.",
    better:
      "The smiley is better than the last known. That does not mean that the milestone missed before was met.",
    "no-longer-rated": "Had a smiley in the earlier of the two rounds and has none in the later.",
    "first-rated": "Has a smiley in the later of the two rounds and never had one before.",
    unchanged: "The same smiley as the last known.",
    unrated: "No smiley in either of the two rounds, whatever stood before them.",
  },
  newlySurMeaning: "Some of the worse: the smiley got worse and is dissatisfied now.",
  without: "Without a smiley now",
  withoutMeaning:
    "No smiley in the latest round. These are those that lost their smiley since the round before, and those without a smiley in both rounds.",
};

export const rulesText = { da, en };
