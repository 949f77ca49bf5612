import { useQuery } from "@tanstack/react-query";
import type { CatalogueEntry } from "../../agreement/format/schema.ts";
import { Select } from "../../components/controls/Select.tsx";
import { followUpLabels } from "../../components/names/followUpLabels.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { segmentsOf } from "../hashLocation.ts";

interface FollowUpChoiceProps {
  readonly followUpId: string;
  readonly path: string;
}

/** Lets the reader choose another follow-up, on the same screen; renders nothing where there is only one. */
export function FollowUpChoice({ followUpId, path }: FollowUpChoiceProps) {
  const t = useText(shellText);
  const language = useLanguage();
  // The header is also shown above an error: it reads the cache and starts no request.
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  if (data === undefined || data.followUps.length < 2) return null;
  const offered = offeredOf(data.followUps, followUpId);
  const labels = followUpLabels(offered, language);
  const listed = offered.map(({ id }) => ({
    value: id,
    label: labels.get(id) ?? id,
    lang: DOCUMENT_LANGUAGE,
  }));
  const known = labels.has(followUpId) ? [] : [{ value: followUpId, label: followUpId }];
  return (
    <Select
      label={t.followUp}
      value={followUpId}
      options={[...known, ...listed, { value: "", label: t.allFollowUps }]}
      onChange={(id) => {
        location.hash = id === "" ? href.start() : sameScreen(path, id);
      }}
    />
  );
}

/** More are found on the start page, which can be searched. */
const MOST_OFFERED = 100;

/** Of many follow-ups the newest and this one. */
function offeredOf(followUps: readonly CatalogueEntry[], followUpId: string): readonly CatalogueEntry[] {
  if (followUps.length <= MOST_OFFERED) return followUps;
  return followUps.filter(({ id }, index) => index < MOST_OFFERED || id === followUpId);
}

/** `/a/indsatser` → `#/b/indsatser`. An initiative is one follow-up's own, so its screen leads to the list. */
function sameScreen(path: string, followUpId: string): string {
  const [first, screen] = segmentsOf(path);
  if (first === "~om") return href.about(followUpId);
  return [href.overview(followUpId), ...(screen === undefined ? [] : [encodeURIComponent(screen)])].join("/");
}
