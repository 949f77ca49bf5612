import { useRef } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { RoomFor } from "../../components/table/RoomFor.tsx";
import type { RawSearch } from "../../links/parameters.ts";
import type { AgreementsDeck } from "../../slides/agreementsDeck.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { StartProps } from "./Overlays.tsx";
import { SavePowerPoint } from "./SavePowerPoint.tsx";
import styles from "./StartOverlay.module.css";
import { useBorrowedFocus } from "./useBorrowedFocus.ts";

interface AgreementsStartProps extends StartProps {
  readonly deck: AgreementsDeck;
  /** Which agreements the address asks for. */
  readonly filter: RawSearch;
}

/** What is shown of the agreements, as a file too. Which they are is chosen on the start page. */
export function AgreementsStart({ deck, filter, sheets, onClose }: AgreementsStartProps) {
  const t = useText(presentationText).start;
  const { chosenThere } = useText(followUpsText);
  const language = useLanguage();
  const begin = useRef<HTMLButtonElement>(null);
  useBorrowedFocus(() => begin.current);
  return (
    <section role="dialog" aria-label={t.title} className={styles["start"]} data-print="no">
      <div className={styles["choices"]}>
        <h2>{deck.followUp.facts.committee}</h2>
        <p className={styles["note"]}>{chosenThere}</p>
        <p className={styles["note"]}>{t.keys}</p>
      </div>
      <div className={styles["actions"]}>
        <Button ref={begin} className={styles["begin"]} onClick={onClose}>
          {t.begin}
        </Button>
        <SavePowerPoint
          fileOf={async () => {
            const { deckFile } = await import("../../slides/powerPoint/powerPointFile.ts");
            return deckFile(deck.followUp, deck, language, { hasAppendix: false, filter });
          }}
          hasAppendix={false}
        />
        <span className={styles["note"]}>
          {sheets === null ? <RoomFor words={t.sheets(10, true)} /> : t.sheets(sheets, true)}
        </span>
      </div>
    </section>
  );
}
