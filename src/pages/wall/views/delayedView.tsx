import { countDelayed, delayedInitiatives } from "../../../agreement/effort/delay.ts";
import { STANDINGS, standingOf } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { effortVerdict } from "../../../agreement/verdicts.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { sinceWords } from "../../../components/standing/verdictWords.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { useLanguage } from "../../../text/LanguageContext.ts";
import type { Language } from "../../../text/messages.ts";
import { rulesText } from "../../../text/rules.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { committeeDetail } from "./committeeDetail.tsx";
import { EconomyAside } from "./EconomyAside.tsx";
import { headedGroup } from "./headedGroup.tsx";
import { responsibleWords } from "./responsibleWords.ts";
import { WallRow } from "./WallRow.tsx";

/** Which initiatives are delayed, whose are they, and since when? Those off track first. */
export function delayedView(followUp: FollowUp, language: Language): FlowContent {
  const t = wallText[language].delayed;
  const delayed = delayedInitiatives(followUp);
  const total = followUp.initiatives.length;
  const known = delayed.length === 0 ? t.none : t.lead(delayed.length, total);
  const lead = countDelayed(followUp) === null ? keyFiguresText[language].nothingRated(total) : known;
  return {
    lead: <p>{lead}</p>,
    groups: STANDINGS.map((standing) => {
      const initiatives = delayed.filter((initiative) => standingOf(followUp, initiative) === standing);
      const items = initiatives.map((initiative) => ({
        key: initiative.id,
        node: <DelayedRow followUp={followUp} initiative={initiative} />,
      }));
      return headedGroup(standing, rulesText[language].standings[standing], items, items.length);
    }),
    columnWidth: 22,
  };
}

function DelayedRow({ followUp, initiative }: InitiativeProps) {
  const language = useLanguage();
  const effort = effortVerdict(followUp, initiative);
  const since = sinceWords(followUp, effort, language);
  const committee = committeeDetail(followUp, initiative);
  return (
    <WallRow
      marks={<Smiley rating={effort.latest?.rating ?? null} size="l" />}
      title={<InitiativeName initiative={initiative} />}
      detail={
        <>
          {committee !== undefined && <>{committee} · </>}
          <Sentence names={[...initiative.responsible, ...followUp.rounds.map(({ label }) => label)]}>
            {[responsibleWords(initiative, language), ...since].join(". ")}
          </Sentence>
        </>
      }
      aside={<EconomyAside followUp={followUp} initiative={initiative} />}
    />
  );
}
