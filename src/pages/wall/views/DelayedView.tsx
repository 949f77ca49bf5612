import { useMemo } from "react";
import { economyRows } from "../../../agreement/economy/rows.ts";
import { countDelayed, delayedInitiatives } from "../../../agreement/effort/delay.ts";
import { latestKnown, notMetSince, STANDINGS, standingOf } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { formatList } from "../../../text/format.ts";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { rulesText } from "../../../text/rules.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { CountedHeading } from "./CountedHeading.tsx";
import { unbroken } from "./unbroken.ts";
import type { ViewProps } from "./view.ts";
import { WallRow } from "./WallRow.tsx";

/** Which initiatives are delayed, whose are they, and since when? Those off track first. */
export function DelayedView({ followUp, flow }: ViewProps) {
  const t = useText(wallText).delayed;
  const { standings } = useText(rulesText);
  const delayed = useMemo(() => delayedInitiatives(followUp), [followUp]);
  const { nothingRated } = useText(keyFiguresText);
  const lead = useMemo(() => {
    const total = followUp.initiatives.length;
    if (countDelayed(followUp) === null) return <p>{nothingRated(total)}</p>;
    return <p>{delayed.length === 0 ? t.none : t.lead(delayed.length, total)}</p>;
  }, [followUp, delayed, t, nothingRated]);
  const groups = useMemo(
    () =>
      STANDINGS.map((standing) => {
        const initiatives = delayed.filter((initiative) => standingOf(followUp, initiative) === standing);
        return {
          key: standing,
          heading: <CountedHeading title={standings[standing]} count={initiatives.length} />,
          items: initiatives.map((initiative) => ({
            key: initiative.id,
            node: <DelayedRow followUp={followUp} initiative={initiative} />,
          })),
        };
      }),
    [followUp, delayed, standings],
  );
  return <PagedFlow lead={lead} groups={groups} columnWidth={22} {...flow} />;
}

interface DelayedRowProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

function DelayedRow({ followUp, initiative }: DelayedRowProps) {
  const t = useText(wallText).delayed;
  const language = useLanguage();
  const since = notMetSince(followUp, initiative);
  const round = since === null ? undefined : followUp.rounds[since]?.label;
  const { responsible } = initiative;
  const missing = economyRows(followUp, [initiative]).flatMap(({ deviation }) => {
    const amount = shortfallWords(deviation, language);
    return amount === null ? [] : [unbroken(amount)];
  });
  return (
    <WallRow
      marks={<Smiley rating={latestKnown(followUp, initiative)?.rating ?? null} size="l" />}
      title={<InitiativeName initiative={initiative} />}
      detail={
        <Sentence names={[...responsible, round ?? ""]}>
          {[
            responsible.length === 0 ? t.nobody : formatList(responsible, language),
            ...(round === undefined ? [] : [t.since(round)]),
          ].join(", ")}
        </Sentence>
      }
      aside={missing.length === 0 ? undefined : t.missing(formatList(missing, language))}
    />
  );
}
