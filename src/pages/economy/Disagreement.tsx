import type { Agreement } from "../../agreement/agreement.ts";
import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { ListLink } from "../../components/names/ListLink.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { href } from "../../links/href.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./economy.module.css";
import type { EconomyView } from "./useEconomy.ts";

/** As many stand there at first: a rule may hold in thousands of places. */
const FIRST = 10;

interface DisagreementProps {
  readonly agreement: Agreement;
  readonly rule: ContradictionRuleId;
  readonly hits: readonly Contradiction[];
  readonly listFilter: EconomyView["listFilter"];
}

/** One rule in plain words, the initiatives it holds for, and their quotes side by side. */
export function Disagreement({ agreement, rule, hits, listFilter }: DisagreementProps) {
  const { title, sentence, question } = useText(contradictionsText).rules[rule];
  const { listed, more } = useFirst(hits, FIRST);
  const count = new Set(hits.map(({ initiative }) => initiative)).size;
  return (
    <div className={styles["disagreement"]}>
      <h3>{title}</h3>
      <p className={styles["quiet"]}>
        {sentence} {question}{" "}
        <ListLink
          followUp={agreement.followUp.id}
          filter={{ ...listFilter, modsigelse: [rule] }}
          count={count}
        />
      </p>
      <ul className={styles["hits"]}>
        {listed.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule's hits have no identity beyond their order.
          <li key={index} className={styles["hit"]}>
            <Name agreement={agreement} id={hit.initiative} />
            <ContradictionItem agreement={agreement} contradiction={hit} />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function Name({ agreement, id }: { readonly agreement: Agreement; readonly id: string | null }) {
  const initiative = id === null ? undefined : agreement.initiativeById.get(id);
  if (initiative === undefined) return null;
  return (
    <h4>
      <a href={href.initiative(agreement.followUp.id, initiative.id)}>
        <InitiativeName initiative={initiative} />
      </a>
    </h4>
  );
}
