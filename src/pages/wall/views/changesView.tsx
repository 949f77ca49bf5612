import type { ReactNode } from "react";
import { groupByChange, LISTED_CHANGES } from "../../../agreement/effort/change.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { SmileyChange } from "../../../components/smiley/SmileyChange.tsx";
import { changeCount } from "../../../components/standing/changeWords.ts";
import { LastRatedRound } from "../../../components/standing/LastRatedRound.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import type { Language } from "../../../text/messages.ts";
import { rulesText } from "../../../text/rules.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { committeeDetail } from "./committeeDetail.tsx";
import { headedGroup } from "./headedGroup.tsx";
import { WallRow } from "./WallRow.tsx";

/** What got worse, lost its smiley or got better since the round before? */
export function changesView(followUp: FollowUp, language: Language): FlowContent {
  const latest = followUp.latestRated;
  const compared = { from: latest - 1, to: latest };
  const byChange = groupByChange(followUp, latest - 1, latest);
  const listed = latest === 0 ? [] : LISTED_CHANGES;
  const groups = listed.map((change) =>
    headedGroup(
      change,
      rulesText[language].changes[change],
      byChange[change].map((initiative) => ({
        key: initiative.id,
        node: (
          <WallRow
            marks={<SmileyChange followUp={followUp} initiative={initiative} {...compared} />}
            title={
              <>
                <InitiativeName initiative={initiative} />
                <LastRatedRound followUp={followUp} initiative={initiative} {...compared} />
              </>
            }
            detail={committeeDetail(followUp, initiative)}
          />
        ),
      })),
      changeCount(followUp, change, byChange[change], compared, language),
    ),
  );
  return {
    lead: <p>{changesLead(followUp, compared, byChange, language)}</p>,
    groups,
    columnWidth: 19,
  };
}

function changesLead(
  { initiatives, rounds }: FollowUp,
  compared: { readonly from: number; readonly to: number },
  byChange: ReturnType<typeof groupByChange>,
  language: Language,
): ReactNode {
  const t = wallText[language].changes;
  const [from, to] = [rounds[compared.from], rounds[compared.to]];
  if (from === undefined || to === undefined) return t.oneRound;
  const total = initiatives.length;
  if (byChange.unrated.length === total) return keyFiguresText[language].nothingCompared(total);
  const isNone = LISTED_CHANGES.every((change) => byChange[change].length === 0);
  return (
    <Sentence names={[from.label, to.label]}>
      {`${t.lead(from.label, to.label)}${isNone ? `. ${t.none}` : ""}`}
    </Sentence>
  );
}
