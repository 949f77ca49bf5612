import { useMemo } from "react";
import { economyRows } from "../../agreement/economy/rows.ts";
import { economyVerdict } from "../../agreement/economy/verdict.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import flow from "../../components/layout/flow.module.css";
import { FigureList } from "../../components/money/FigureList.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { economyVerdictWords } from "../../components/standing/verdictWords.ts";
import { Prose } from "../../components/text/Prose.tsx";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { StatusNote } from "./MilestoneRow.tsx";
import { Row } from "./Row.tsx";

/** The money: the document's words, its smiley, and the figures with how each is known. */
export function EconomyRow({ followUp, initiative }: InitiativeProps) {
  const t = useText(initiativeText);
  const language = useLanguage();
  const { economy } = initiative;
  const rows = useMemo(() => economyRows(followUp, [initiative]), [followUp, initiative]);
  return (
    <Row
      label={t.economy}
      mark={
        <>
          <Smiley rating={economy?.smiley ?? null} size="m" />
          <Corrected of={economy} />
        </>
      }
    >
      {economy === null ? (
        <p className={flow["soft"]}>{t.noEconomy}</p>
      ) : (
        <>
          <p>
            <strong>
              {wholeRanges(economyVerdictWords(economyVerdict(followUp, initiative), language))}
            </strong>
          </p>
          {economy.status !== null && <StatusNote text={economy.status} />}
          {economy.text !== null && <Prose text={economy.text} />}
          {rows.length > 0 && <FigureList rows={rows} label={t.figures} />}
        </>
      )}
    </Row>
  );
}
