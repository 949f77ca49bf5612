/** What the header shows where the catalogue lists several follow-ups. A site with one does without its code. */
import { useMemo } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { sameAgreement } from "../../agreement/history/sameAgreement.ts";
import { isUnionId } from "../../agreement/identity/isUnionId.ts";
import { unionId } from "../../agreement/identity/unionId.ts";
import { agreementsOf, committeesOf } from "../../agreement/union/agreementsOf.ts";
import { Select } from "../../components/controls/Select.tsx";
import { followUpLabels } from "../../components/names/followUpLabels.ts";
import { href } from "../../links/href.ts";
import { historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { statesText } from "../../text/states.ts";
import { unionText } from "../../text/union.ts";
import { segmentsOf } from "../hashLocation.ts";
import { ArchiveLinks, ScreenLink } from "./SiteScreens.tsx";

export interface SeveralFollowUps {
  /** As the catalogue lists them. */
  readonly followUps: readonly CatalogueEntry[];
  /** The one whose screens are shown. */
  readonly followUpId: string;
  readonly path: string;
}

/** Lets the reader choose another follow-up, on the same screen: by agreement, the whole of it first. */
export function FollowUpChoice({ followUps, followUpId, path }: SeveralFollowUps) {
  const { followUp } = useText(shellText);
  const { allFollowUps } = useText(statesText);
  const language = useLanguage();
  const u = useText(unionText);
  const offered = useMemo(() => offeredOf(followUps, followUpId), [followUps, followUpId]);
  const labels = followUpLabels(offered, language);
  const severalAuthorities = new Set(offered.map(({ authority }) => authority)).size > 1;
  const groups = useMemo(() => agreementsOf(offered), [offered]).map(({ id, newest, committees }) => ({
    label: severalAuthorities ? `${newest.title} · ${newest.authority}` : newest.title,
    options: [
      ...(committees.length > 1 ? [{ value: id, label: u.whole(newest.title) }] : []),
      ...committees
        .flatMap(({ latest, earlier }) => [latest, ...earlier])
        .map((entry) => ({ value: entry.id, label: labels.get(entry.id) ?? entry.id })),
    ].map((option) => ({ ...option, lang: DOCUMENT_LANGUAGE })),
  }));
  const isKnown = groups.some(({ options }) => options.some(({ value }) => value === followUpId));
  return (
    <Select
      label={followUp}
      value={followUpId}
      options={[
        ...(isKnown ? [] : [{ value: followUpId, label: followUpId }]),
        { value: "", label: allFollowUps },
      ]}
      groups={groups}
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

/** Links that only stand where the catalogue lists several follow-ups: to the whole agreement, to the history, and across all. */
export function SeveralLinks(props: SeveralFollowUps) {
  return (
    <>
      <AgreementLink {...props} />
      <HistoryLink {...props} />
      <ArchiveLinks path={props.path} />
    </>
  );
}

/** The link from one committee's follow-up to the whole agreement, where that has several committees. */
function AgreementLink({ followUps, followUpId }: SeveralFollowUps) {
  const t = useText(unionText);
  const id = useMemo(() => {
    const own = followUps.find((entry) => entry.id === followUpId);
    const whole = own && unionId(own);
    return whole !== undefined && committeesOf(followUps, whole).length > 1 ? whole : null;
  }, [followUps, followUpId]);
  return id === null ? null : <a href={href.overview(id)}>{t.toWhole}</a>;
}

/** The link to the history, where the catalogue lists several follow-ups of a committee on the agreement. */
function HistoryLink({ followUps, followUpId, path }: SeveralFollowUps) {
  const t = useText(historyText);
  const isOffered = useMemo(() => {
    if (isUnionId(followUpId))
      return committeesOf(followUps, followUpId).some(({ earlier }) => earlier.length > 0);
    const own = followUps.find(({ id }) => id === followUpId);
    return own !== undefined && sameAgreement(followUps, own).length > 1;
  }, [followUps, followUpId]);
  return isOffered ? (
    <ScreenLink to={href.history(followUpId)} path={path}>
      {t.title}
    </ScreenLink>
  ) : null;
}
