import { Definitions } from "../../components/layout/Definitions.tsx";
import { useNow } from "../../device/useNow.ts";
import type { WallReport } from "../../site/wallReports.ts";
import { driftText } from "../../text/drift.ts";
import { feedErrorsText } from "../../text/feedErrors.ts";
import { formatMoment } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";

/** A screen asks every few minutes, at most once a day. One that has not for so long is closed or stands still. */
const SILENT_MILLISECONDS = 25 * 60 * 60 * 1000;

/** A screen by its name: how it stands, when it last had a good answer, when it last asked. */
export function ScreenState({ report }: { readonly report: WallReport }) {
  const t = useText(driftText);
  const language = useLanguage();
  const state = useStateOf(report);
  const rows = [
    [t.state, state],
    [t.answered, formatMoment(report.answeredAt, language)],
    [t.asked, formatMoment(report.askedAt, language)],
    [t.followUp, report.followUpId],
    [t.version, report.version],
  ] as const;
  return (
    <div>
      <h3>{t.screen(report.screen)}</h3>
      <Definitions entries={rows} />
    </div>
  );
}

function useStateOf({ askedAt, failure }: WallReport): string {
  const t = useText(driftText);
  const { titles, files } = useText(feedErrorsText);
  const now = useNow(60_000);
  if (now - askedAt > SILENT_MILLISECONDS) return t.silent;
  if (failure === null) return t.well;
  // A wall does not report which of its files it is.
  const title = Object.entries(titles).find(([reason]) => reason === failure)?.[1];
  return t.failed(title?.(files.feed.first) ?? failure);
}
