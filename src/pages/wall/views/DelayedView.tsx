import { type ReactNode, useMemo } from "react";
import { countDelayed, delayedInitiatives } from "../../../agreement/effort/delay.ts";
import { STANDINGS, standingOf } from "../../../agreement/effort/standing.ts";
import { effortVerdict } from "../../../agreement/verdicts.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { sinceWords } from "../../../components/standing/verdictWords.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { formatList } from "../../../text/format.ts";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { rulesText } from "../../../text/rules.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { CountedHeading } from "./CountedHeading.tsx";
import { committeeDetail } from "./committeeDetail.tsx";
import { EconomyAside } from "./EconomyAside.tsx";
import type { ViewProps } from "./view.ts";
import { WallRow } from "./WallRow.tsx";

/** Which initiatives are delayed, whose are they, and since when? Those off track first. */
export function DelayedView({ figures: followUp, flow }: ViewProps) {
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
          heading: (continues: ReactNode) => (
            <CountedHeading title={standings[standing]} count={initiatives.length} continues={continues} />
          ),
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

function DelayedRow({ followUp, initiative }: InitiativeProps) {
  const t = useText(wallText).delayed;
  const language = useLanguage();
  const effort = effortVerdict(followUp, initiative);
  const { responsible } = initiative;
  const since = sinceWords(followUp, effort, language);
  const committee = committeeDetail(followUp, initiative);
  return (
    <WallRow
      marks={<Smiley rating={effort.latest?.rating ?? null} size="l" />}
      title={<InitiativeName initiative={initiative} />}
      detail={
        <>
          {committee !== undefined && <>{committee} · </>}
          <Sentence names={[...responsible, ...followUp.rounds.map(({ label }) => label)]}>
            {[responsible.length === 0 ? t.nobody : formatList(responsible, language), ...since].join(". ")}
          </Sentence>
        </>
      }
      aside={<EconomyAside followUp={followUp} initiative={initiative} />}
    />
  );
}
