import { type ReactNode, useMemo } from "react";
import { groupByChange, LISTED_CHANGES } from "../../../agreement/effort/change.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { SmileyChange } from "../../../components/smiley/SmileyChange.tsx";
import { changeCount } from "../../../components/standing/changeWords.ts";
import { LastRatedRound } from "../../../components/standing/LastRatedRound.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { rulesText } from "../../../text/rules.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { CountedHeading } from "./CountedHeading.tsx";
import { committeeDetail } from "./committeeDetail.tsx";
import type { ViewProps } from "./view.ts";
import { WallRow } from "./WallRow.tsx";

/** What got worse, lost its smiley or got better since the round before? */
export function ChangesView({ figures: followUp, flow }: ViewProps) {
  const t = useText(wallText).changes;
  const { changes } = useText(rulesText);
  const { nothingCompared } = useText(keyFiguresText);
  const language = useLanguage();
  const latest = followUp.latestRated;
  const byChange = useMemo(() => groupByChange(followUp, latest - 1, latest), [followUp, latest]);
  const groups = useMemo(() => {
    if (latest === 0) return [];
    return LISTED_CHANGES.map((change) => ({
      key: change,
      heading: (continues: ReactNode) => (
        <CountedHeading
          continues={continues}
          title={changes[change]}
          count={changeCount(followUp, change, byChange[change], { from: latest - 1, to: latest }, language)}
        />
      ),
      items: byChange[change].map((initiative) => ({
        key: initiative.id,
        node: (
          <WallRow
            marks={<SmileyChange followUp={followUp} initiative={initiative} from={latest - 1} to={latest} />}
            title={
              <>
                <InitiativeName initiative={initiative} />
                <LastRatedRound followUp={followUp} initiative={initiative} from={latest - 1} to={latest} />
              </>
            }
            detail={committeeDetail(followUp, initiative)}
          />
        ),
      })),
    }));
  }, [followUp, latest, byChange, changes, language]);
  const lead = useMemo(() => {
    const [from, to] = [followUp.rounds[latest - 1], followUp.rounds[latest]];
    if (from === undefined || to === undefined) return <p>{t.oneRound}</p>;
    const total = followUp.initiatives.length;
    if (byChange.unrated.length === total) return <p>{nothingCompared(total)}</p>;
    const isNone = groups.every(({ items }) => items.length === 0);
    return (
      <p>
        <Sentence names={[from.label, to.label]}>
          {`${t.lead(from.label, to.label)}${isNone ? `. ${t.none}` : ""}`}
        </Sentence>
      </p>
    );
  }, [followUp, latest, byChange, groups, t, nothingCompared]);
  return <PagedFlow lead={lead} groups={groups} columnWidth={19} {...flow} />;
}
