import { isShortOfMoney } from "../../agreement/deviations.ts";
import { countByRound, metShare } from "../../agreement/effort/counts.ts";
import { standingOf } from "../../agreement/effort/standing.ts";
import { missingSums } from "../../agreement/filter/missingSums.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Theme } from "../../agreement/format/schema.ts";
import { type AgendaReason, agendaReasons, isOnAgenda } from "../../agreement/presentation/agenda.ts";
import { missingSumWords } from "../../components/money/missingSumWords.ts";
import { APPENDIX_NAME } from "../../links/presentation.ts";
import { formatCount } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import type { GroupFacts } from "../../text/slideTitles.ts";
import { themeName } from "../../text/themeName.ts";
import { type Line, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { ratingTables } from "./ratingTable.ts";

/** One theme: every initiative of it by round, and how many stand badly. Several where there are many rounds. */
export function* themeSteps(
  context: SlideContext,
  theme: Theme,
  initiatives: readonly Initiative[],
): Generator<void, readonly SlideContent[]> {
  const name = themeName(context.followUp, theme);
  const tables = yield* ratingTables(context, initiatives);
  return tables.map((table) =>
    slideContent(context.followUp, {
      kind: "theme",
      title: context.titles.theme(name, groupFacts(context.followUp, initiatives)),
      named: [name],
      lead: { kind: "lines", lines: summaryLines(context, initiatives) },
      ...table,
    }),
  );
}

/** The initiatives that the reader picked, in the list's order. */
export function* listSteps(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, readonly SlideContent[]> {
  const tables = yield* ratingTables(context, initiatives);
  return tables.map((table) =>
    slideContent(context.followUp, {
      kind: "list",
      title: context.titles.list(groupFacts(context.followUp, initiatives)),
      lead: { kind: "lines", lines: summaryLines(context, initiatives) },
      ...table,
    }),
  );
}

/**
 * What is on the agenda and does not deviate: without a smiley now, contradicted by the document itself, or both. The
 * heading counts each reason as the table names it. In a short deck also what deviates and has no slide.
 */
export function* otherSteps(
  context: SlideContext,
  initiatives: readonly Initiative[],
): Generator<void, readonly SlideContent[]> {
  const { followUp, choice } = context;
  const isShort = choice.each === "off-track";
  const facts = groupFacts(followUp, initiatives);
  const reasons = initiatives.flatMap((initiative) => agendaReasons(followUp, initiative));
  const count = (wanted: AgendaReason) => reasons.filter((reason) => reason === wanted).length;
  const tables = yield* ratingTables(context, initiatives);
  return tables.map((table) =>
    slideContent(followUp, {
      kind: "others",
      title: isShort
        ? context.titles.alsoDiscussed(facts, facts.total - facts.behind - facts.short)
        : context.titles.others(count("silent"), count("contradiction")),
      lead: { kind: "lines", lines: [isShort ? shortLead(context) : [context.t.others]] },
      ...table,
    }),
  );
}

/** That the short deck has no slide of them, and where their texts stand: not in an appendix that a file or the paper leaves out. */
function shortLead({ t }: SlideContext): Line {
  const { text, inAppendix, elsewhere } = t.alsoDiscussed;
  return [text, { words: inAppendix, to: APPENDIX_NAME, instead: elsewhere }];
}

/** How many of some initiatives stand badly. */
export function groupFacts(followUp: FollowUp, initiatives: readonly Initiative[]): GroupFacts {
  const standing = (wanted: ReturnType<typeof standingOf>) =>
    initiatives.filter((initiative) => standingOf(followUp, initiative) === wanted);
  const [offTrack, behind] = [standing("off-track"), standing("behind")];
  const late = new Set([...offTrack, ...behind]);
  return {
    total: initiatives.length,
    offTrack: offTrack.length,
    behind: behind.length,
    short: initiatives.filter((one) => !late.has(one) && isShortOfMoney(followUp, one)).length,
    neverRated: standing("never-rated").length,
  };
}

/**
 * How some initiatives stand, in a line or two: how many are on the agenda, how many are met in the latest round, and what
 * money is missing.
 */
export function summaryLines(context: SlideContext, initiatives: readonly Initiative[]): readonly Line[] {
  const { followUp, language } = context;
  const { totals, unknown } = missingSums(followUp, initiatives);
  const money = [
    ...totals.map((total) => missingSumWords(total, totals, language).words),
    ...(unknown === 0 ? [] : [initiativesText[language].sums.unknown(formatCount(unknown, language))]),
  ];
  return [summary(context, initiatives), ...(money.length === 0 ? [] : [[money.join(" · ")]])];
}

function summary({ followUp, t }: SlideContext, initiatives: readonly Initiative[]): Line {
  const latest = followUp.latestRated;
  const counts = countByRound(followUp, initiatives)[latest];
  const { met, rated, total } = counts === undefined ? { met: 0, rated: 0, total: 0 } : metShare(counts);
  const round = followUp.rounds[latest]?.label ?? "";
  const agenda = initiatives.filter((initiative) => isOnAgenda(followUp, initiative));
  return [
    { words: t.theme.summary(agenda.length, initiatives.length), look: "strong" },
    " · ",
    rated === 0
      ? { words: t.theme.noneNow(round), names: [round] }
      : { words: t.theme.met(met, total, total - rated, round), names: [round] },
  ];
}
