/** The overview's sections below the theme heatmap. Its code is fetched when it is first drawn. */
import { Section } from "../../components/layout/Section.tsx";
import { loadable } from "../../site/loadable.tsx";
import { loadCode } from "../../site/loadCode.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import styles from "./overview.module.css";

/** Keeps the room of the section of changes while it is on its way. */
export function PendingSection() {
  const t = useText(overviewText);
  return (
    <Section title={t.changes.title}>
      <div className={styles["pending"]} />
    </Section>
  );
}

export const LazyChangeSection = loadable(
  async () => (await loadCode(() => import("./LaterSections.tsx"))).LaterSections,
  () => <PendingSection />,
);
