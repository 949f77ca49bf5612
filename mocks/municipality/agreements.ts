/** Made-up agreements of made-up municipalities: realistic follow-ups, and what was planted between them. */
import { nameId } from "../../src/agreement/centres/centres.ts";
import { slug } from "../../src/agreement/danish/slug.ts";
import { FORMAT_VERSION, type FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { dayOf, roundLabel } from "./calendar.ts";
import { authorityName, COMMITTEES, placeNames } from "./committees.ts";
import { copyOf, type InitiativeDraft, initiativeDraft } from "./draft.ts";
import { economyFacts } from "./economy.ts";
import { layOut } from "./layOut.ts";
import type { Planted } from "./planted.ts";
import { plantPromises } from "./promises.ts";
import { type Random, randomFrom } from "./random.ts";
import { numberIn, plantThreads } from "./rethread.ts";
import { plantEarlierState, plantRewritings } from "./rewrite.ts";
import { PRESENCE } from "./shape.ts";

/** What is made up; what is left out is as in a municipality of seven committees. */
export interface MadeUp {
  readonly seed: number;
  readonly authorities?: number;
  /** Budget years, one after the other, the last of them {@link LAST_YEAR}. */
  readonly years?: number;
  /** Committees of each; from the eighth on the names come round again with a number. */
  readonly committees?: number;
  /** Rounds a year, and so follow-ups on each committee's agreement. */
  readonly rounds?: number;
  /** Initiatives of a committee in a year, about. */
  readonly initiatives?: number;
  /**
   * What feeds say of threads: as an import does, which knows nothing of earlier documents and makes one of number and title;
   * or the same through all follow-ups, as where a person has settled them.
   */
  readonly threads?: "imported" | "settled";
}

/** The budget year of the newest agreements. */
const LAST_YEAR = 2026;

/** One follow-up with its document's text, whose lines the facts name. */
export interface MadeUpFollowUp {
  readonly facts: FollowUpFacts;
  readonly text: string;
}

/** One committee's agreement of one year: its follow-ups in the order of time, and what was planted between them. */
export interface MadeUpAgreement {
  readonly followUps: readonly MadeUpFollowUp[];
  readonly planted: readonly Planted[];
  /** Follow-up (from 1) and an initiative's key in {@link planted} to the id that the follow-up gives it. */
  readonly idOf: (number: number, key: string) => string;
}

/** The agreements one by one, newest year first within an authority: any number of them can be made and let go again. */
export function* madeUpAgreements(options: MadeUp): Generator<MadeUpAgreement> {
  const { seed, authorities = 1, years = 3, committees = 7 } = options;
  for (let authority = 0; authority < authorities; authority++) {
    for (let back = 0; back < years; back++) {
      for (let committee = 0; committee < committees; committee++) {
        const place = (authority * years + back) * committees + committee;
        const random = randomFrom(seed * 1_000_003 + place);
        yield agreement({ authority, committee, year: LAST_YEAR - back, ...options }, random);
      }
    }
  }
}

/** All follow-ups at once, agreement by agreement. */
export function madeUpFollowUps(options: MadeUp): MadeUpFollowUp[] {
  return [...madeUpAgreements(options)].flatMap(({ followUps }) => followUps);
}

interface Of extends MadeUp {
  readonly authority: number;
  readonly committee: number;
  readonly year: number;
}

function agreement(of: Of, random: Random): MadeUpAgreement {
  const { committee, year, rounds = 4, initiatives = 32, threads = "imported" } = of;
  const { themes, centres } = wordsOf(committee);
  const subjects = Object.values(themes);
  const nextPlace = placeNames(random);
  const invent = (theme: number, key: string, number: string | null) => {
    const subject = {
      subject: random.pick(subjects[theme] ?? []),
      place: nextPlace(),
      centre: random.pick(centres),
    };
    return initiativeDraft({ key, theme, number, subject, centres, rounds }, random);
  };
  let drafts: readonly InitiativeDraft[] = Array.from({ length: initiatives }, (_, index) => {
    const theme = Math.floor((index * subjects.length) / initiatives);
    const place = index - Math.ceil((theme * initiatives) / subjects.length) + 1;
    const isNumbered = random.chance(PRESENCE.number);
    return invent(theme, String(index), isNumbered ? numberIn(theme, place) : null);
  });
  const promises = plantPromises(drafts, { year, rounds, committee: nameOf(committee) }, random);
  const planted: Planted[] = [...promises.planted];
  const versions = [drafts];
  /** Initiatives that are cut once are left whole from then on, and so are those with a promise. */
  const uncut = new Set(promises.keys);
  for (let number = rounds - 1; number > 0; number--) {
    const later = { drafts: drafts.map(copyOf), number, uncut, invent };
    const earlier = plantThreads(later, random);
    const known = new Set(drafts.map(({ key }) => key));
    drafts = earlier.drafts;
    const version = { number, year, drafts, known };
    const spoken = new Set([...promises.keys, ...earlier.keys]);
    planted.push(
      ...earlier.planted,
      ...plantEarlierState(version, random),
      ...plantRewritings({ ...version, spoken }, random),
    );
    for (const one of earlier.planted) {
      if (one.was.length + one.became.length > 2)
        for (const key of [...one.was, ...one.became]) uncut.add(key);
    }
    versions.unshift(drafts);
  }
  const ids = versions.map((made) => new Map(made.map((draft) => [draft.key, idOf(draft)])));
  return {
    followUps: versions.map((made, index) => layOut(factsOf(of, index + 1, rounds, made, threads))),
    planted,
    idOf: (number, key) => ids[number - 1]?.get(key) ?? key,
  };
}

function wordsOf(committee: number) {
  const words = COMMITTEES[committee % COMMITTEES.length];
  if (words === undefined) throw new Error("There are no committees.");
  return words;
}

function nameOf(committee: number): string {
  const lap = Math.floor(committee / COMMITTEES.length);
  return `${wordsOf(committee).name}${lap === 0 ? "" : ` ${lap + 1}`}`;
}

/** As an import names it: by its number, else by its title. */
function idOf({ number, title }: InitiativeDraft): string {
  return number ?? slug(title);
}

function factsOf(
  { authority, committee, year }: Of,
  number: number,
  rounds: number,
  drafts: readonly InitiativeDraft[],
  threads: "imported" | "settled",
): FollowUpFacts {
  const name = nameOf(committee);
  const authorityIs = authorityName(authority);
  const agreementId = `${nameId(authorityIs)}-${year}`;
  const title = `Aftale om budget ${year} (opfundet)`;
  const id = `${agreementId}-${nameId(name)}-${number}`;
  const isLast = number === rounds;
  return {
    formatVersion: FORMAT_VERSION,
    id,
    title,
    authority: authorityIs,
    committee: name,
    budgetYear: year,
    asOf: dayOf(year, number, rounds),
    agreement: { id: agreementId, title },
    sequence: { number, isLast },
    document: {
      title: `${number}.${isLast ? " og sidste" : ""} opfølgning på ${title} på ${name}s område`,
      publisher: `${authorityIs}, Økonomi og Styring`,
      caseNumber: `00.30.00-S00-${committee + 1}-${year % 100}`,
      source: `sources/${id}.txt`,
    },
    rounds: Array.from({ length: rounds }, (_, index) => ({
      id: String(index + 1),
      label: roundLabel(year, index + 1, rounds),
      shortLabel: null,
      date: index + 1 === rounds ? `${year}-12-31` : null,
    })),
    smileyMeaning: {
      effort: {
        glad: "Milepæl er opfyldt",
        neutral: "Milepæl er ikke fuldt opfyldt",
        sur: "Milepæl er ikke opfyldt",
      },
      economy: { glad: "Budget er overholdt", sur: "Budget er ikke overholdt" },
    },
    themes: Object.keys(wordsOf(committee).themes).map((theme, index) => ({
      id: String(index + 1),
      number: String(index + 1),
      title: theme,
    })),
    initiatives: drafts.map((draft) => ({
      id: idOf(draft),
      thread: threads === "settled" ? draft.key : slug(`${draft.number ?? ""} ${draft.title}`),
      number: draft.number,
      title: draft.title,
      theme: String(draft.theme + 1),
      funding: draft.funding,
      description: draft.description,
      remarks: draft.remarks,
      responsible: [draft.responsible],
      committee: name,
      contributors: draft.contributors,
      milestones: draft.milestones.map((milestone, index) => ({
        round: String(index + 1),
        ...milestone,
        source: null,
      })),
      economy: economyFacts(draft.economy, year),
      source: null,
    })),
    import: null,
  };
}
