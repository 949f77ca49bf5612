import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { RULES } from "../../agreement/contradictions/registry.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { contradictionsText } from "../../text/contradictions.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import { ConcernedLink } from "./ConcernedLink.tsx";
import styles from "./contradictions.module.css";
import type { ContradictionsView } from "./useContradictions.ts";

interface RuleSectionProps {
  readonly followUp: FollowUp;
  readonly view: ContradictionsView;
  readonly rule: ContradictionRuleId;
  readonly contradictions: readonly Contradiction[];
}

/** How many initiatives are listed until the reader asks for all; there may be thousands. */
const FIRST = 50;

/** One rule in plain words and its contradictions; nothing where it has none. */
export function RuleSection({ followUp, view, rule, contradictions }: RuleSectionProps) {
  const { rules, levels } = useText(contradictionsText);
  const language = useLanguage();
  const { listed, more } = useFirst([...Map.groupBy(contradictions, ({ initiative }) => initiative)], FIRST);
  if (contradictions.length === 0) return null;
  const { title, sentence, question } = rules[rule];
  return (
    <Section
      name={rule}
      title={`${title} (${formatCount(contradictions.length, language)})`}
      lead={
        <>
          {view.level === "all" && <span className={styles["kind"]}>{levels[RULES[rule].level]}</span>}{" "}
          {sentence} {question}{" "}
          {view.rule === "all" && <ConcernedLink followUp={followUp} view={view} rule={rule} />}
        </>
      }
    >
      <ul className={flow["stack5"]}>
        {listed.map(([id, hits]) => (
          <li key={id ?? ""} className={flow["stack2"]}>
            <About followUp={followUp} id={id} />
            {hits.map((contradiction, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule's hits have no identity beyond their order.
              <ContradictionItem key={index} followUp={followUp} contradiction={contradiction} />
            ))}
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}

interface AboutProps {
  readonly followUp: FollowUp;
  /** `null`: the document as a whole. */
  readonly id: string | null;
}

/** The initiative that contradictions are about, or the document. */
function About({ followUp, id }: AboutProps) {
  const t = useText(questionsText).contradictions;
  const initiative = id === null ? undefined : followUp.initiativeById.get(id);
  return (
    <h3>
      {initiative === undefined ? (
        t.document
      ) : (
        <LinkedInitiative followUp={followUp} initiative={initiative} />
      )}
    </h3>
  );
}
