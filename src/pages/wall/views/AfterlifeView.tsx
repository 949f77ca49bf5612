import { useMemo } from "react";
import { afterlife } from "../../../agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../../agreement/afterlife/commitment.ts";
import { daysPassed } from "../../../agreement/afterlife/daysPassed.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Quotation } from "../../../components/text/Quotation.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { useToday } from "../../../device/useToday.ts";
import { ageText } from "../../../text/age.ts";
import { formatDateRange } from "../../../text/dateRange.ts";
import { formatList } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import type { ViewProps } from "./view.ts";
import { WallRow } from "./WallRow.tsx";

/** What was promised for later, by whom, until when? In the order of time; a day that has passed by now says so. */
export function AfterlifeView({ figures: followUp, flow }: ViewProps) {
  const t = useText(wallText).afterlife;
  const commitments = useMemo(() => afterlife(followUp), [followUp]);
  const today = useToday();
  const lead = useMemo(() => (commitments.length === 0 ? <p>{t.none}</p> : null), [commitments, t]);
  const groups = useMemo(
    () => [
      {
        key: "all",
        heading: null,
        items: commitments.map((commitment, index) => ({
          key: `${commitment.initiative.id} ${index}`,
          node: <CommitmentRow commitment={commitment} today={today} />,
        })),
      },
    ],
    [commitments, today],
  );
  return <PagedFlow lead={lead} groups={groups} columnWidth={28} {...flow} />;
}

interface CommitmentRowProps {
  readonly commitment: Commitment;
  /** `null` where nobody knows it. */
  readonly today: string | null;
}

function CommitmentRow({ commitment, today }: CommitmentRowProps) {
  const t = useText(wallText);
  const language = useLanguage();
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
