import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { usePortfolio } from "../../components/portfolio/usePortfolio.ts";
import { RoomFor } from "../../components/table/RoomFor.tsx";
import { catalogueQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { agreementPresentationParameters } from "../../links/laterScreens.ts";
import { type RawSearch, writeParameters } from "../../links/parameters.ts";
import { ALL_FOLLOW_UPS } from "../../links/portfolio.ts";
import { startParameters } from "../../links/screens.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { type AgreementsDeck, agreementsDeck } from "../../slides/agreementsDeck.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { LaidOutDeck } from "./LaidOutDeck.tsx";
import type { StartProps } from "./Overlays.tsx";
import { SavePowerPoint } from "./SavePowerPoint.tsx";
import styles from "./StartOverlay.module.css";
import { useBorrowedFocus } from "./useBorrowedFocus.ts";

/** The agreements of the catalogue as slides for a meeting: no follow-up is fetched for them. */
export function AgreementsPresentationPage() {
  const language = useLanguage();
  const newest = useSuspenseQuery({ ...catalogueQuery(), ...onlyWhenAsked }).data;
  // The slides keep the catalogue they started with: a refresh must not change them during a meeting.
  const [{ followUps }] = useState(newest);
  const { values, ignored, change, changed } = useParameters(agreementPresentationParameters);
  const { agreements, known, ignored: unknown } = usePortfolio(followUps, values);
  const deck = useMemo(() => agreementsDeck(agreements, language), [agreements, language]);
  const filter = writeParameters(startParameters, known);
  const onName = useCallback((slide: string) => change({ slide }, { replace: true }), [change]);
  return (
    <LaidOutDeck
      deck={deck}
      isWhole
      channel={formatSearchText(filter)}
      slide={values.slide}
      role={values.role}
      onName={onName}
      hrefOf={(slide, role = values.role) => href.presentation(ALL_FOLLOW_UPS, changed({ slide, role }))}
      leaveHref={href.start(filter)}
      start={(given) => <AgreementsStart deck={deck} filter={filter} {...given} />}
      ignored={[...ignored, ...unknown]}
    />
  );
}

interface AgreementsStartProps extends StartProps {
  readonly deck: AgreementsDeck;
  /** Which agreements the address asks for. */
  readonly filter: RawSearch;
}

/** What is shown of the agreements, as a file too. Which they are is chosen on the start page. */
function AgreementsStart({ deck, filter, sheets, onClose }: AgreementsStartProps) {
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
