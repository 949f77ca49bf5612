import { Fragment, useMemo } from "react";
import { type CentreDelay, delayedByCentre } from "../../agreement/centres/delayedByCentre.ts";
import { countDelayed, DEFAULT_DELAY_RULE } from "../../agreement/effort/delay.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Section } from "../../components/layout/Section.tsx";
import plain from "../../components/table/plainTable.module.css";
import { TableHead } from "../../components/table/TableHead.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { href } from "../../links/href.ts";
import { formatCount } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { overviewText } from "../../text/overview.ts";
import { CentreRow, type CentreRowProps, MOST_LISTED } from "./CentreRow.tsx";
import styles from "./overview.module.css";

type CentreSectionProps = Pick<CentreRowProps, "followUp" | "Fold">;

/** The delayed initiatives by responsible centre, each with the round since which it is delayed. */
export function CentreSection(props: CentreSectionProps) {
  const { followUp } = props;
  const t = useText(overviewText).centres;
  const centres = useMemo(() => delayedByCentre(followUp, DEFAULT_DELAY_RULE), [followUp]);
  const { nothingRated } = useText(keyFiguresText);
  // The first picture needs no code for the economy's marks: each stands at its line's end and moves little.
  const isPainted = useIsPainted();
  const withDelays = centres.filter(({ delayed }) => delayed.length > 0);
  if (withDelays.length === 0) {
    return (
      <Section name="centres" title={t.title} isHalf>
        <p>{countDelayed(followUp) === null ? nothingRated(followUp.initiatives.length) : t.none}</p>
      </Section>
    );
  }
  const others = centres.filter(({ delayed }) => delayed.length === 0);
  return (
    <Section name="centres" title={t.title} isHalf>
      <table className={`${plain["table"]} ${styles["centres"]}`}>
        <TableHead headings={[t.centre, t.count, t.which]} />
        <tbody>
          {withDelays.map((row) => (
            <CentreRow key={row.centre?.id ?? ""} {...props} row={row} isPainted={isPainted} />
          ))}
        </tbody>
      </table>
      <Others followUp={followUp} words={t.others} rows={others.filter(({ isKnown }) => isKnown)} />
      <Others followUp={followUp} words={t.unknown} rows={others.filter(({ isKnown }) => !isKnown)} />
    </Section>
  );
}

interface OthersProps {
  readonly followUp: FollowUp;
  readonly words: string;
  readonly rows: readonly CentreDelay[];
}

/** Centres without a delayed initiative by name, each with a link to its initiatives; nothing where there are none. */
function Others({ followUp, words, rows }: OthersProps) {
  const t = useText(overviewText).centres;
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <p className={styles["quiet"]}>
      {words}
      {rows.slice(0, MOST_LISTED).map(({ centre }, place) => (
        <Fragment key={centre?.id ?? ""}>
          {place > 0 && ","}{" "}
          {centre === null ? (
            t.nobody
          ) : (
            <a href={href.initiatives(followUp.facts.id, { centres: [centre.id] })}>
              <bdi lang={DOCUMENT_LANGUAGE}>{centre.name}</bdi>
            </a>
          )}
        </Fragment>
      ))}
      {rows.length > MOST_LISTED && ` ${t.more(formatCount(rows.length - MOST_LISTED, language))}`}
    </p>
  );
}
