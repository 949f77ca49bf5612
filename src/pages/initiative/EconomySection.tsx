import { useMemo } from "react";
import { economyRows } from "../../agreement/economy/rows.ts";
import { economyVerdict } from "../../agreement/economy/verdict.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { FigureList } from "../../components/money/FigureList.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { economyVerdictWords } from "../../components/standing/verdictWords.ts";
import { Prose } from "../../components/text/Prose.tsx";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { SourceLink } from "./SourceLink.tsx";
import type { SearchedProps } from "./searchedProps.ts";
import steps from "./steps.module.css";
import { useLineWords } from "./useLineWords.ts";

/** The economy: the document's words, and the figures that were read from them. */
export function EconomySection({ followUp, initiative, query }: SearchedProps) {
  const t = useText(initiativeText);
  const language = useLanguage();
  const { economy } = initiative;
  const lineWords = useLineWords(followUp);
  const rows = useMemo(() => economyRows(followUp, [initiative]), [followUp, initiative]);
  if (economy === null) {
    return (
      <Section title={t.economy}>
        <p className={flow["soft"]}>{t.noEconomy}</p>
      </Section>
    );
  }
  return (
    <Section title={t.economy}>
      <div className={steps["step"]}>
        <div className={steps["stepMark"]}>
          <Smiley rating={economy.smiley} size="l" />
          <Corrected of={economy} part="smiley" />
        </div>
        <div className={steps["stepBody"]}>
          <h3>{wholeRanges(economyVerdictWords(economyVerdict(followUp, initiative), language))}</h3>
          {economy.text !== null && <Prose text={economy.text} query={query} />}
          <Corrected of={economy} part="text" />
          {economy.status !== null && (
            <div className={steps["status"]}>
              <h4>
                {t.status}
                <Corrected of={economy} part="status" />
              </h4>
              <Prose text={economy.status} query={query} />
            </div>
          )}
          <SourceLink lineWords={lineWords} range={economy.source} />
        </div>
      </div>
      {rows.length > 0 && <FigureList rows={rows} label={t.figures} />}
    </Section>
  );
}
