import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { formatList } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./afterlife.module.css";

/** The initiative of a promise or an open milestone, and its responsible centres. */
export function Owner({ followUp, initiative }: InitiativeProps) {
  const t = useText(questionsText).afterlife;
  const { responsible } = initiative;
  const language = useLanguage();
  return (
    <p>
      <LinkedInitiative followUp={followUp} initiative={initiative} />
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
