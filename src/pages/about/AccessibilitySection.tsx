import { useQuery } from "@tanstack/react-query";
import { Section } from "../../components/layout/Section.tsx";
import { configQuery } from "../../feed/queries.ts";
import { aboutText } from "../../text/about.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./about.module.css";

/** What the product does for accessibility; with the authority's own statement where `config.json` has its address. */
export function AccessibilitySection() {
  const t = useText(aboutText).accessibility;
  const statement = useQuery(configQuery()).data?.accessibilityStatement ?? null;
  return (
    <Section title={t.title}>
      <p className={styles["body"]}>{t.body}</p>
      {statement !== null && (
        <p>
          <a href={statement} rel="noreferrer">
            {t.statement}
          </a>
        </p>
      )}
    </Section>
  );
}
