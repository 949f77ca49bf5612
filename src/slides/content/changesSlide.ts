import { eachInSteps } from "../../agreement/eachInSteps.ts";
import { comparedRatings, groupByChange, LISTED_CHANGES } from "../../agreement/effort/change.ts";
import { countByRound, metShare } from "../../agreement/effort/counts.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { changeCount, lastRatedRound } from "../../components/standing/changeWords.ts";
import { changesText } from "../../text/changes.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import {
  type Block,
  heading,
  type Line,
  markedLine,
  prose,
  type SlideContent,
  slideContent,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { committeeAfter } from "./committeeAfter.ts";

/** The initiatives that changed since the round before, by kind of change; and how many were glad before and now. */
export function* changesSteps(context: SlideContext): Generator<void, SlideContent> {
  const { followUp, language, t, titles, rules } = context;
  const latest = followUp.latestRated;
  const rounds = { from: latest - 1, to: latest };
  const groups = groupByChange(followUp, latest - 1, latest);
  const total = followUp.initiatives.length;
  const before = followUp.rounds[latest - 1]?.label ?? "";
  const frame = { kind: "changes", named: [before] };
  if (groups.unrated.length === total) {
    return slideContent(followUp, {
      ...frame,
      title: titles.nothingCompared(before),
      lead: { kind: "lines", lines: [[keyFiguresText[language].nothingCompared(total)]] },
    });
  }
  const blocks: Block[] = [];
  for (const change of LISTED_CHANGES.filter((one) => groups[one].length > 0)) {
    const words = changeCount(followUp, change, groups[change], rounds, language);
    blocks.push(heading(change, [`${rules.changes[change]} `, { words, look: "soft" }]));
    const own = yield* eachInSteps(groups[change], (initiative) => moved(context, change, initiative));
    blocks.push(...own);
  }
  const rest = t.changes.rest(
    groups.unchanged.length,
    groups["no-longer-rated"].length + groups.unrated.length,
    total,
  );
  return slideContent(followUp, {
    ...frame,
    title: titles.changes(
      {
        worse: groups.worse.length,
        better: groups.better.length,
        noLongerRated: groups["no-longer-rated"].length,
        firstRated: groups["first-rated"].length,
      },
      before,
    ),
    lead: { kind: "lines", lines: [share(context)] },
    columns: 2,
    blocks: [...blocks, prose("rest", rest, "soft", 36)],
  });
}

/** How many were glad before and are now. */
function share({ followUp, t }: SlideContext): Line {
  const latest = followUp.latestRated;
  const [before, after] = countByRound(followUp).slice(latest - 1);
  if (before === undefined || after === undefined) throw new Error("Changes with a single round");
  return [t.changes.met(metShare(before).met, metShare(after).met, followUp.initiatives.length)];
}

function moved({ followUp, language }: SlideContext, change: string, initiative: Initiative): Block {
  const latest = followUp.latestRated;
  const { from, to } = comparedRatings(followUp, initiative, latest - 1, latest);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  const round = lastRatedRound(followUp, initiative, { from: latest - 1, to: latest });
  return markedLine(
    `${change} ${initiative.id}`,
    [
      { rating: from.rating, about: label(from.roundIndex) },
      "→",
      { rating: to.rating, about: label(to.roundIndex) },
    ],
    [
      { initiative },
      ...committeeAfter(followUp, initiative),
      ...(round === null
        ? []
        : [{ words: ` (${changesText[language].lastRatedAt(round)})`, names: [round] }]),
    ],
  );
}
