import { countByRound, metShare } from "../../../agreement/effort/counts.ts";
import { latestRoundIndex } from "../../../agreement/effort/ratings.ts";
import type { Initiative, Theme } from "../../../agreement/format/schema.ts";
import { agendaReasons } from "../../../agreement/presentation/agenda.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { keyFiguresText } from "../../../text/keyFigures.ts";
import { type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { ratingTables } from "./ratingTable.tsx";

/** One theme: every initiative of it by round, and which of them are for discussion. Several where there are many rounds. */
export function themeSlides(
  context: SlideContext,
  theme: Theme,
  initiatives: readonly Initiative[],
): readonly SlideContent[] {
  const title = theme.number === null ? theme.title : `${theme.number}. ${theme.title}`;
  return ratingTables(context, initiatives).map((table) =>
    slideContent(context.followUp, {
      kind: "theme",
      title,
      named: [title],
      lead: <Summary context={context} initiatives={initiatives} />,
      ...table,
    }),
  );
}

/** The initiatives that the reader picked, in the list's order. */
export function listSlides(
  context: SlideContext,
  initiatives: readonly Initiative[],
): readonly SlideContent[] {
  return ratingTables(context, initiatives).map((table) =>
    slideContent(context.followUp, {
      kind: "list",
      title: context.t.list.title,
      lead: <p>{context.t.list.count(initiatives.length)}</p>,
      ...table,
    }),
  );
}

interface SummaryProps {
  readonly context: SlideContext;
  readonly initiatives: readonly Initiative[];
}

function Summary({ context: { followUp, language, t }, initiatives }: SummaryProps) {
  const latest = latestRoundIndex(followUp);
  const counts = countByRound(followUp, initiatives)[latest];
  const { met, rated } = counts === undefined ? { met: 0, rated: 0 } : metShare(counts);
  const round = followUp.rounds[latest]?.label ?? "";
  const agenda = initiatives.filter((initiative) => agendaReasons(followUp, initiative).length > 0);
  return (
    <p>
      <strong>{t.theme.summary(agenda.length, initiatives.length)}</strong>
      {" · "}
      <Sentence names={[round]}>
        {rated === 0
          ? keyFiguresText[language].nothingRated(initiatives.length)
          : t.theme.met(met, rated, round)}
      </Sentence>
    </p>
  );
}
