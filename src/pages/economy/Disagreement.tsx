import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import type { InitiativeFilter } from "../../agreement/filter/criteria.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import flow from "../../components/layout/flow.module.css";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { ListLink } from "../../components/names/ListLink.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./disagreement.module.css";

/** How many are listed until the reader asks for all; there may be thousands. */
const FIRST = 10;

interface DisagreementProps {
  readonly followUp: FollowUp;
  readonly rule: ContradictionRuleId;
  readonly hits: readonly Contradiction[];
  /** Admits exactly their initiatives; `null` where no address can name them. */
  readonly filter: Partial<InitiativeFilter> | null;
}

/** One rule in plain words, and the initiatives it applies to with their quotes. */
export function Disagreement({ followUp, rule, hits, filter }: DisagreementProps) {
  const { title, sentence, question } = useText(contradictionsText).rules[rule];
  const { listed, more } = useFirst(hits, FIRST);
  const count = new Set(hits.map(({ initiative }) => initiative)).size;
  return (
    <div className={styles["disagreement"]}>
      <h3>{title}</h3>
      <p className={flow["quiet"]}>
        {sentence} {question} <ListLink followUpId={followUp.facts.id} filter={filter} count={count} />
      </p>
      <ul className={styles["hits"]}>
        {listed.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule's hits have no identity beyond their order.
          <li key={index} className={styles["hit"]}>
            <Name followUp={followUp} id={hit.initiative} />
            <ContradictionItem followUp={followUp} contradiction={hit} />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function Name({ followUp, id }: { readonly followUp: FollowUp; readonly id: string | null }) {
  const initiative = id === null ? undefined : followUp.initiativeById.get(id);
  if (initiative === undefined) return null;
  return (
    <h4>
      <LinkedInitiative followUp={followUp} initiative={initiative} />
    </h4>
  );
}
