import type { ReactNode } from "react";
import { shortened } from "../../agreement/format/problem.ts";
import type { Correction, FollowUpFacts } from "../../agreement/format/schema.ts";
import { correctedPlace, correctionsText } from "../../text/corrections.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { smileyText } from "../../text/smiley.ts";

interface CorrectionItemProps {
  readonly facts: FollowUpFacts;
  readonly correction: Correction;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One correction as an item of a list: where, from what to what, why. */
export function CorrectionItem({
  facts,
  correction: { path, was, became, why },
  children,
}: CorrectionItemProps) {
  const t = useText(correctionsText);
  const { name } = useText(smileyText);
  const language = useLanguage();
  const shown = (value: Correction["was"]) => {
    const isSmiley = path.endsWith(".smiley");
    if (isSmiley && (value === null || value === "glad" || value === "neutral" || value === "sur"))
      return name[value ?? "none"];
    const theme = path.endsWith(".theme") ? facts.themes.find(({ id }) => id === value)?.title : undefined;
    return value === null ? t.nothing : shortened(theme ?? String(value), 80);
  };
  return (
    <li>
      {correctedPlace(facts, path, language)}: {t.correction(shown(was), shown(became))}
      {why !== null && ` (${why})`} {children}
    </li>
  );
}
