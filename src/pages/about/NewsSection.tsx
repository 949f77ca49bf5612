import { useQuery } from "@tanstack/react-query";
import { Section } from "../../components/layout/Section.tsx";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { configQuery } from "../../feed/queries.ts";
import { aboutText } from "../../text/about.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./about.module.css";

/** Where to subscribe to what is new: the Atom feed beside the catalogue. A site in one file has none. */
export function NewsSection() {
  const t = useText(aboutText).news;
  const { data: config } = useQuery(configQuery());
  if (config === undefined || isEmbedded()) return null;
  return (
    <Section title={t.title}>
      <p className={styles["body"]}>
        {t.body}
        <a href={new URL("news.atom", config.catalogue).href} type="application/atom+xml">
          {t.link}
        </a>
      </p>
    </Section>
  );
}
