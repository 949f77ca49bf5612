import type { Agreement } from "../../agreement/agreement.ts";
import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { Section } from "../../components/layout/Section.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { href } from "../../links/href.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./contradictions.module.css";

interface RuleSectionProps {
  readonly agreement: Agreement;
  readonly rule: ContradictionRuleId;
  readonly contradictions: readonly Contradiction[];
}

/** One rule in plain words, and every place where it holds. A rule without any is left out. */
export function RuleSection({ agreement, rule, contradictions }: RuleSectionProps) {
  const { rules } = useText(contradictionsText);
  if (contradictions.length === 0) return null;
  const { title, sentence, question } = rules[rule];
  return (
    <Section title={`${title} (${contradictions.length})`} lead={`${sentence} ${question}`}>
      <ul className={styles["hits"]}>
        {contradictions.map((contradiction, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule's hits have no identity beyond their order.
          <li key={index} className={styles["hit"]}>
            <About agreement={agreement} contradiction={contradiction} />
            <ContradictionItem agreement={agreement} contradiction={contradiction} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface AboutProps {
  readonly agreement: Agreement;
  readonly contradiction: Contradiction;
}

/** What a contradiction is about: an initiative, or the document as a whole. */
function About({ agreement, contradiction }: AboutProps) {
  const t = useText(questionsText).contradictions;
  const initiative =
    contradiction.initiative === null ? undefined : agreement.initiativeById.get(contradiction.initiative);
  return (
    <h3>
      {initiative === undefined ? (
        t.document
      ) : (
        <a href={href.initiative(agreement.followUp.id, initiative.id)}>
          <InitiativeName initiative={initiative} />
        </a>
      )}
    </h3>
  );
}
