/** The overview's sections below the theme heatmap. Their code is fetched when they are first drawn. */
import { Section } from "../../components/layout/Section.tsx";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import styles from "./overview.module.css";

/** Keeps the room of the later sections while they are on their way. */
export function PendingSections() {
  const t = useText(overviewText);
  return [t.changes, t.initiatives].map(({ title }) => (
    <Section key={title} title={title}>
      <div className={styles["pending"]} />
    </Section>
  ));
}

/** Fetched beside the feed where the page is read in English: all below would move when it comes. */
export const LazyEnglishHeadline = loadable(
  () => import("./EnglishHeadline.tsx").then((module) => module.EnglishHeadline),
  Nothing,
  { isEager: globalThis.document?.documentElement.lang === "en" },
);

export const LazySections = loadable(
  () => import("./LaterSections.tsx").then((module) => module.LaterSections),
  () => <PendingSections />,
);

/** An initiative's economy beside its effort: two verdicts, never one. */
export const LazyEconomyMark = loadable(
  () => import("../../components/standing/EconomyMark.tsx").then((module) => module.EconomyMark),
  Nothing,
);
