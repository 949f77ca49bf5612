/** What a clerk may do to the real follow-up, chosen by chance: corrections of every kind. */
import fc from "fast-check";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import {
  type Correction,
  type Economy,
  type FollowUpFacts,
  LINEAGES,
} from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { newFigure, newInitiative, newMilestone } from "./newItems.ts";

const realFacts = realFollowUp.facts;
export const TODAY = "2026-03-01";
const NEW_ECONOMY: Economy = {
  text: null,
  status: null,
  smiley: "sur",
  figures: [newFigure(2_000_000)],
  source: null,
};

export type Became = Correction["became"];
export type Made = { readonly path: string; readonly became: Became };

/** Something that a clerk may do to the facts as they are by then, by the numbers that chance gives. */
const step = fc.tuple(fc.nat(9), fc.nat(40), fc.nat(5), fc.string({ minLength: 1, maxLength: 3 }));
export const steps = fc.array(step, { maxLength: 14 });
/** Also values that others follow from, and what items are known by. */
export const stepsOfEveryKind = fc.array(
  fc.tuple(fc.nat(18), fc.nat(40), fc.nat(5), fc.string({ minLength: 1, maxLength: 3 })),
  { maxLength: 14 },
);
export const RUNS = { numRuns: 50 };

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What chance asks for; many a wish fits nowhere. */
function wishOf(facts: FollowUpFacts, [kind, at, row, word]: Step): Made {
  const { initiatives, rounds, themes } = facts;
  const index = at % initiatives.length;
  const one = `initiatives[${index}]`;
  const { milestones = [], economy = null, contributors = [] } = initiatives[index] ?? {};
  const free = rounds.find(({ id }) => !milestones.some(({ round }) => round === id));
  switch (kind) {
    case 0:
      return {
        path: `${one}.milestones[${row % (milestones.length + 1)}]`,
        became: newMilestone(free?.id ?? "?"),
      };
    case 1:
      return { path: `${one}.milestones[${row}]`, became: null };
    case 2:
      return {
        path: `${one}.economy.figures[${row % ((economy?.figures.length ?? 0) + 1)}]`,
        became: newFigure(at),
      };
    case 3:
      return { path: `${one}.economy.figures[${row}]`, became: null };
    case 4:
      return { path: `initiatives[${index}]`, became: newInitiative(`ny-${word}-${at}`) };
    case 5:
      return { path: `initiatives[${index}]`, became: null };
    case 6:
      return { path: `${one}.contributors[${contributors.length}]`, became: `Ny ${word}` };
    case 7:
      return { path: `${one}.contributors[${row}]`, became: row % 2 === 0 ? null : `Andet ${word}` };
    case 8:
      return { path: `${one}.milestones[${row}].smiley`, became: row % 2 === 0 ? "glad" : "sur" };
    case 9:
      return row % 2 === 0
        ? {
            path: `themes[${at % (themes.length + 1)}]`,
            became: { id: `t-${word}-${at}`, number: null, title: "Nyt" },
          }
        : { path: `${one}.title`, became: `Titel ${word}` };
    default:
      return otherWishOf(facts, [kind, at, row, word]);
  }
}

function otherWishOf({ initiatives, rounds, themes }: FollowUpFacts, [kind, at, row, word]: Step): Made {
  const one = `initiatives[${at % initiatives.length}]`;
  switch (kind) {
    case 17:
      return { path: `${one}.milestones[${row}].status`, became: row % 2 === 0 ? null : `Status ${word}` };
    case 18:
      return {
        path: `${one}.lineage`,
        became: row % 3 === 0 ? null : { is: LINEAGES[row % 4] ?? "new", of: [`traad-${word}`, "anden"] },
      };
    case 10:
      return {
        path: `rounds[${row % (rounds.length + 1)}]`,
        became: { id: `r-${word}-${at}`, label: `Runde ${word}`, date: null },
      };
    case 11:
      return { path: `${one}.theme`, became: themes[row % themes.length]?.id ?? null };
    case 12:
      return { path: `${one}.thread`, became: row % 2 === 0 ? null : `traad-${word}-${at}` };
    case 13:
      return { path: `${one}.number`, became: row % 2 === 0 ? null : `9.${at}` };
    case 14:
      return { path: `${one}.economy.figures[${row % 2}].target`, became: (at + 1) * 1000 };
    case 15:
      return {
        path: `${one}.economy`,
        became: row % 2 === 0 ? null : { ...NEW_ECONOMY, text: `Ny ${word}` },
      };
    default:
      return row % 2 === 0
        ? { path: `rounds[${row % rounds.length}].label`, became: `Runde ${word}` }
        : { path: `themes[${row % themes.length}].title`, became: `Tema ${word}` };
  }
}

export function corrected(wished: readonly Step[], facts: FollowUpFacts = realFacts): FollowUpFacts {
  return wished.reduce((current, one) => {
    const result = correct(current, { ...wishOf(current, one), why: null, when: TODAY });
    return result.ok ? result.facts : current;
  }, facts);
}
