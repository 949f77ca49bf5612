import { use } from "react";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { Corrected } from "../../../../components/corrections/Corrected.tsx";
import { ContradictionMark } from "../../../../components/quotes/ContradictionMark.tsx";
import { Marked } from "../../../../components/text/Marked.tsx";
import { href } from "../../../../links/href.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { numberedName } from "../../../../text/numberedName.ts";
import { SelectBox } from "../../selection/SelectBox.tsx";
import { ListContext } from "../ListContext.ts";
import styles from "./cells.module.css";
import { HitExcerpt } from "./HitExcerpt.tsx";

interface TitleCellProps {
  readonly initiative: Initiative;
  readonly followUp: FollowUp;
  /** The address of the page that lists them. */
  readonly contradictionsAddress: string;
}

/** An initiative's name, which leads to its page, the mark of its contradictions, and what it says of what was searched. */
export function TitleCell(props: TitleCellProps) {
  const { initiative, followUp, contradictionsAddress } = props;
  const { query, search } = use(ListContext);
  return (
    <div className={styles["title"]}>
      <SelectBox initiative={initiative} />
      <div>
        <a href={href.initiative(followUp.facts.id, initiative.id, search)}>
          <bdi lang={DOCUMENT_LANGUAGE}>
            <Marked text={numberedName(initiative)} query={query} />
          </bdi>
          <Corrected of={initiative} />
        </a>{" "}
        <ContradictionMark followUp={followUp} initiative={initiative} href={contradictionsAddress} />
        <HitExcerpt initiative={initiative} query={query} />
      </div>
    </div>
  );
}
