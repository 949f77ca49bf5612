import { useMemo } from "react";
import { afterlife } from "../../../agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../../agreement/afterlife/commitment.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { formatDateRange } from "../../../text/dateRange.ts";
import { formatList } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import type { ViewProps } from "./view.ts";
import { WallRow } from "./WallRow.tsx";

/** What was promised for later, by whom, until when? In the order of time. */
export function AfterlifeView({ figures: followUp, flow }: ViewProps) {
  const t = useText(wallText).afterlife;
  const commitments = useMemo(() => afterlife(followUp), [followUp]);
  const lead = useMemo(() => (commitments.length === 0 ? <p>{t.none}</p> : null), [commitments, t]);
  const groups = useMemo(
    () => [
      {
        key: "all",
        heading: null,
        items: commitments.map((commitment, index) => ({
          key: `${commitment.initiative.id} ${index}`,
          node: <CommitmentRow commitment={commitment} />,
        })),
      },
    ],
    [commitments],
  );
  return <PagedFlow lead={lead} groups={groups} columnWidth={28} {...flow} />;
}

function CommitmentRow({ commitment }: { readonly commitment: Commitment }) {
  const t = useText(wallText);
  const language = useLanguage();
  const { date, initiative, quote } = commitment;
  const owner =
    initiative.responsible.length === 0 ? t.delayed.nobody : formatList(initiative.responsible, language);
  return (
    <WallRow
      title={
        <>
          {date === null ? t.afterlife.undated : formatDateRange(date, language)}
          {": "}
          <InitiativeName initiative={initiative} />
        </>
      }
      detail={
        <>
          <q lang={DOCUMENT_LANGUAGE}>{quote.text}</q>{" "}
          <Sentence names={initiative.responsible}>{owner}</Sentence>
        </>
      }
    />
  );
}
