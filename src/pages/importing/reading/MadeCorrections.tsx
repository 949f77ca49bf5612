import { useDeferredValue, useId, useState } from "react";
import { isComputed } from "../../../agreement/corrections/computedAnew.ts";
import { type CorrectionAct, correctionActs } from "../../../agreement/corrections/correctionActs.ts";
import { correctionKind } from "../../../agreement/corrections/correctionKind.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Correction, Initiative } from "../../../agreement/format/schema.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { CorrectionItem } from "../../../components/corrections/CorrectionItem.tsx";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { correctedFact, correctionsText, correctionWords } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { fieldsAddress, wholeAddress } from "./lineAddress.ts";
import styles from "./reading.module.css";

interface MadeCorrectionsProps {
  readonly followUp: FollowUp;
  readonly values: ImportingValues;
  readonly onTakeBack: (act: CorrectionAct) => void;
}

/** From so many on they are searched. */
const MANY = 5;

/** The corrections made so far: each leads to its fields and can be taken back; many can be searched. */
export function MadeCorrections({ followUp, values, onTakeBack }: MadeCorrectionsProps) {
  const { facts } = followUp;
  const t = useText(importingText);
  const c = useText(correctionsText);
  const language = useLanguage();
  const id = useId();
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query).trim().toLocaleLowerCase("da");
  const acts = correctionActs(facts);
  const found = acts.filter(({ lead }) =>
    `${correctedFact(facts, lead, language)} ${correctionWords(facts, lead, language)}`
      .toLocaleLowerCase("da")
      .includes(acts.length < MANY ? "" : wanted),
  );
  return (
    <>
      <h3>{c.corrections}</h3>
      {acts.length === 0 && <p>{t.noCorrections}</p>}
      {acts.length >= MANY && (
        <div className={styles["why"]}>
          <label htmlFor={id}>{t.findCorrection}</label>
          <input id={id} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
          <small role="status">{t.foundCorrections(found.length, acts.length)}</small>
        </div>
      )}
      {acts.length > 0 && (
        <ul aria-label={c.corrections} className={styles["made"]}>
          {found.map((act) => {
            const { lead: correction, follows } = act;
            const initiative = initiativeOf(followUp, correction);
            return (
              <CorrectionItem
                key={`${correction.path} ${correctionKind(correction)}`}
                facts={facts}
                correction={correction}
                follows={follows}
              >
                {correction.why === null && `${t.noReason} `}
                <a
                  href={initiative === undefined ? wholeAddress(values) : fieldsAddress(values, initiative)}
                  aria-label={t.correctWhat(correctedFact(facts, correction, language))}
                >
                  {t.correct}
                </a>{" "}
                {isComputed(facts, correction.path) ? null : (
                  <Button
                    isLink
                    aria-label={t.takeBack(correctedFact(facts, correction, language))}
                    onClick={() => onTakeBack(act)}
                  >
                    {t.undo}
                  </Button>
                )}
              </CorrectionItem>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** The initiative whose fields a correction is about; that one itself, where it was added. */
function initiativeOf({ facts }: FollowUp, correction: Correction): Initiative | undefined {
  const [, index, inner] = /^initiatives\[(\d+)\](\..*)?$/.exec(correction.path) ?? [];
  if (inner === undefined && correctionKind(correction) === "removed") return undefined;
  return facts.initiatives[Number(index)];
}
