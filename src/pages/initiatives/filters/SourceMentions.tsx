import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { eachOf } from "../../../agreement/search/query.ts";
import { searchSource } from "../../../agreement/source/searchSource.ts";
import { sourceTextQuery } from "../../../feed/sourceTextQuery.ts";
import { href } from "../../../links/href.ts";
import { sourceParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";

/** The document is long: it is searched when the reader has stopped typing. */
const PAUSE_MILLISECONDS = 300;

interface SourceMentionsProps {
  readonly followUp: FollowUp;
  readonly query: string;
}

/** At how many places the document itself has what the list is searched for: more than the initiatives say of it. */
export function SourceMentions({ followUp, query }: SourceMentionsProps) {
  const t = useText(initiativesText);
  const language = useLanguage();
  const sought = useSettled(eachOf(query).trim());
  const source = useQuery({ ...sourceTextQuery(followUp), enabled: sought !== "" });
  const lines = source.data ?? null;
  const count = useMemo(
    () => (lines === null || sought === "" ? null : searchSource(lines, sought).length),
    [lines, sought],
  );
  if (count === null) return null;
  const address = href.source(
    followUp.facts.id,
    writeParameters(sourceParameters, { query: sought, hit: 1 }),
  );
  const words = t.mentions(formatCount(count, language));
  return <p data-print="no">{count === 0 ? words : <a href={address}>{words}</a>}</p>;
}

/** The text once it has not changed for a while; empty until then. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text ? settled : "";
}
