import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { formatList } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";

interface OwnerProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The initiative of a promise or an open milestone, and its responsible centres. */
export function Owner({ followUp, initiative }: OwnerProps) {
  const t = useText(questionsText).afterlife;
  const { responsible } = initiative;
  const language = useLanguage();
  return (
    <p>
      <a href={href.initiative(followUp.facts.id, initiative.id)}>
        <InitiativeName initiative={initiative} />
      </a>
      {" · "}
      <span className={styles["quiet"]}>
        <bdi>
          {responsible.length === 0 ? (
            t.nobody
          ) : (
            <Sentence names={responsible}>{formatList(responsible, language)}</Sentence>
          )}
        </bdi>
      </span>
    </p>
  );
}
