import { use } from "react";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { excerptOf } from "../../../../agreement/search/excerpt.ts";
import { Corrected } from "../../../../components/corrections/Corrected.tsx";
import { ContradictionMark } from "../../../../components/quotes/ContradictionMark.tsx";
import { RoomFor } from "../../../../components/table/RoomFor.tsx";
import { ExcerptWords } from "../../../../components/text/ExcerptWords.tsx";
import { markHits } from "../../../../components/text/markHits.tsx";
import { initiativesText } from "../../../../text/initiatives.ts";
import { useText } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { numberedName } from "../../../../text/numberedName.ts";
import { SelectionContext } from "../../selection/SelectionContext.ts";
import selectionStyles from "../../selection/selection.module.css";
import { QueryContext } from "../cellContexts.ts";
import styles from "./cells.module.css";
import { InitiativeLink } from "./InitiativeLink.tsx";

interface TitleCellProps {
  readonly initiative: Initiative;
  readonly followUp: FollowUp;
  readonly contradictionsAddress: string;
}

/** An initiative's name, which leads to its page, the mark of its contradictions, and what it says of what was searched. */
export function TitleCell(props: TitleCellProps) {
  const { initiative, followUp, contradictionsAddress } = props;
  const query = use(QueryContext);
  return (
    <div className={styles["title"]}>
      <SelectBox initiative={initiative} />
      <div>
        <InitiativeLink followUp={followUp} initiative={initiative}>
          <bdi lang={DOCUMENT_LANGUAGE}>{markHits(numberedName(initiative), query)}</bdi>
          <Corrected of={initiative} />
        </InitiativeLink>{" "}
        <ContradictionMark followUp={followUp} initiative={initiative} href={contradictionsAddress} />
        {query !== "" && <HitExcerpt initiative={initiative} query={query} />}
      </div>
    </div>
  );
}

/** Room for words as they stand in a title. */
export function TitleRoom({ words }: { readonly words: string }) {
  return (
    <div className={styles["title"]}>
      <SelectBoxRoom />
      <div>
        <RoomFor words={words} />
      </div>
    </div>
  );
}

interface HitExcerptProps {
  readonly initiative: Initiative;
  readonly query: string;
}

/** Where an initiative says what was searched, when its title does not: the words around the first hit. */
function HitExcerpt({ initiative, query }: HitExcerptProps) {
  const excerpt = excerptOf(initiative, query);
  if (excerpt === null) return null;
  return (
    <span className={styles["excerpt"]} dir="auto" lang={DOCUMENT_LANGUAGE}>
      <ExcerptWords excerpt={excerpt} query={query} />
    </span>
  );
}

/** The room that a box takes. */
function SelectBoxRoom() {
  return <span className={selectionStyles["box"]} />;
}

/** Ticks an initiative off, so that the list says what those ticked off are short of. */
function SelectBox({ initiative }: { readonly initiative: Initiative }) {
  const t = useText(initiativesText).selection;
  const selection = use(SelectionContext);
  if (selection === null) return null;
  const { id } = initiative;
  return (
    <input
      type="checkbox"
      autoComplete="off"
      className={selectionStyles["box"]}
      aria-label={t.tick(numberedName(initiative))}
      checked={selection.ids.has(id)}
      onChange={() => selection.toggle(id)}
      data-print="no"
    />
  );
}
