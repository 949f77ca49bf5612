import { afterlife } from "../../../agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../../agreement/afterlife/commitment.ts";
import { daysPassed } from "../../../agreement/afterlife/daysPassed.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Quotation } from "../../../components/text/Quotation.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { useToday } from "../../../device/useToday.ts";
import { ageText } from "../../../text/age.ts";
import { formatDateRange } from "../../../text/dateRange.ts";
import { formatList } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import type { Language } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { WallRow } from "./WallRow.tsx";

/** What was promised for later, by whom, until when? In the order of time; a day that has passed by now says so. */
export function afterlifeView(followUp: FollowUp, language: Language): FlowContent {
  const items = afterlife(followUp).map((commitment, index) => ({
    key: `${commitment.initiative.id} ${index}`,
    node: <CommitmentRow commitment={commitment} />,
  }));
  return {
    lead: items.length === 0 ? <p>{wallText[language].afterlife.none}</p> : null,
    groups: [{ key: "all", heading: null, items }],
    columnWidth: 28,
  };
}

function CommitmentRow({ commitment }: { readonly commitment: Commitment }) {
  const t = useText(wallText);
  const language = useLanguage();
  const today = useToday();
  const { isPassed } = useText(ageText);
  const { date, initiative, quote } = commitment;
  const owner =
    initiative.responsible.length === 0 ? t.delayed.nobody : formatList(initiative.responsible, language);
  return (
    <WallRow
      title={
        <>
          {date === null ? t.afterlife.undated : formatDateRange(date, language)}
          {daysPassed(commitment, today) !== null && ` (${isPassed})`}
          {": "}
          <InitiativeName initiative={initiative} />
        </>
      }
      detail={
        <>
          <Quotation>{quote.text}</Quotation> <Sentence names={initiative.responsible}>{owner}</Sentence>
        </>
      }
    />
  );
}
