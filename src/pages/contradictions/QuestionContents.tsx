import { CONTRADICTION_LEVELS } from "../../agreement/contradictions/contradiction.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Contents } from "../../components/layout/Contents.tsx";
import flow from "../../components/layout/flow.module.css";
import { href } from "../../links/href.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./contradictions.module.css";
import type { ContradictionsView } from "./useContradictions.ts";

interface QuestionContentsProps {
  readonly followUp: FollowUp;
  readonly view: ContradictionsView;
}

/**
 * The screen in short: how many questions of each level there are, each a link that shows them, and how many by each rule
 * shown, each a link to its section.
 */
export function QuestionContents({ followUp, view }: QuestionContentsProps) {
  const t = useText(questionsText).contradictions;
  const { levels, levelMeanings, rules } = useText(contradictionsText);
  const language = useLanguage();
  const addressOf = (choice: Parameters<ContradictionsView["chosen"]>[0]) =>
    href.contradictions(followUp.facts.id, view.chosen(choice));
  return (
    <div className={flow["stack2"]}>
      <p className={styles["levels"]}>
        {CONTRADICTION_LEVELS.map((level) => (
          <a
            key={level}
            href={addressOf({ level, rule: "all", section: "top" })}
            aria-current={view.level === level || undefined}
          >
            {`${levels[level]} (${formatCount(view.counts.level.get(level) ?? 0, language)})`}
          </a>
        ))}
      </p>
      {view.level !== "all" && <p className={flow["quiet"]}>{levelMeanings[view.level]}</p>}
      {view.shownRules.length > 1 && (
        <Contents
          title={t.contents}
          entries={view.shownRules.map((rule) => ({
            name: rule,
            label: rules[rule].title,
            count: formatCount(view.counts.rule.get(rule) ?? 0, language),
            href: addressOf({ section: rule }),
          }))}
          current={view.section}
        />
      )}
      {view.shown.some(({ kroner }) => kroner !== null) && <p className={flow["quiet"]}>{t.order}</p>}
    </div>
  );
}
