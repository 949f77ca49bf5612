import { useMemo } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { nearestFollowUps } from "../../agreement/portfolio/nearestFollowUps.ts";
import { CountMarks } from "../../components/heatmap/CountMarks.tsx";
import { followUpLabels } from "../../components/names/followUpLabels.ts";
import { href } from "../../links/href.ts";
import { filtersText } from "../../text/filters.ts";
import { formatCount, formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { statesText } from "../../text/states.ts";
import { segmentsOf } from "../hashLocation.ts";

/** So many can be looked through at a glance. */
const MOST = 5;

interface NearestFollowUpsProps {
  readonly followUps: readonly CatalogueEntry[];
  /** The path that names one which is not among them. */
  readonly place: string;
}

/** The follow-ups that there are, nearest by name first, with what the catalogue says of them; each leads to the same screen. */
export function NearestFollowUps({ followUps, place }: NearestFollowUpsProps) {
  const t = useText(statesText);
  const { found } = useText(filtersText);
  const shell = useText(shellText);
  const language = useLanguage();
  const [id = "", screen] = segmentsOf(place);
  const nearest = useMemo(() => nearestFollowUps(followUps, id, MOST), [followUps, id]);
  const labels = followUpLabels(nearest, language);
  const behind = screen === undefined ? "" : `/${encodeURIComponent(screen)}`;
  return (
    <>
      <h2>{t.nearest(nearest.length)}</h2>
      <ul>
        {nearest.map((entry) => (
          <li key={entry.id}>
            <a href={href.overview(entry.id) + behind}>
              <bdi lang={DOCUMENT_LANGUAGE}>{labels.get(entry.id)}</bdi>
            </a>
            {entry.asOf === null ? null : ` (${shell.asOf(formatDate(entry.asOf, language))})`}
            <p>
              {found.initiatives(formatCount(entry.initiatives, language))}{" "}
              <CountMarks counts={entry.smileys} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
