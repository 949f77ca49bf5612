import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";

/** In letters: far more than any real name has, and few enough to leave room for something beside it. */
const LONGEST_NAME = 150;
const LONGEST_TITLE = 300;

/**
 * A follow-up whose names a wall can show: where a feed has some of thousands of letters, they are cut, or a single one would
 * take the whole screen. Nearly always it is the very follow-up that was given.
 */
export function withLegibleNames(followUp: FollowUp): FollowUp {
  const { facts, leftOut } = followUp;
  const { title, authority, committee, rounds, themes, initiatives } = facts;
  const names = [title, authority, committee ?? "", ...rounds.map(({ label }) => label)];
  const isLegible =
    names.every(isName) &&
    themes.every((theme) => isTitle(theme.title)) &&
    initiatives.every((initiative) => isTitle(initiative.title) && initiative.responsible.every(isName));
  if (isLegible) return followUp;
  const cutFacts = {
    ...facts,
    title: legibleName(title),
    authority: legibleName(authority),
    committee: committee === null ? null : legibleName(committee),
    rounds: rounds.map((round) => ({ ...round, label: legibleName(round.label) })),
    themes: themes.map((theme) => ({ ...theme, title: legibleTitle(theme.title) })),
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      title: legibleTitle(initiative.title),
      responsible: initiative.responsible.map(legibleName),
    })),
  };
  return { ...buildFollowUp(cutFacts), leftOut };
}

const isName = (text: string) => text.length <= LONGEST_NAME;
const isTitle = (text: string) => text.length <= LONGEST_TITLE;
/** A name, cut where it is far longer than any real one. */
export const legibleName = (text: string) => (isName(text) ? text : cut(text, LONGEST_NAME));
/** Likewise a title. */
export const legibleTitle = (text: string) => (isTitle(text) ? text : cut(text, LONGEST_TITLE));

function cut(text: string, length: number): string {
  // Half of a letter that is two code units would be no letter.
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
