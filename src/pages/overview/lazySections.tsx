/** The overview's sections below the theme heatmap. Their code is fetched when they are first drawn. */
import { Section } from "../../components/layout/Section.tsx";
import { loadable } from "../../site/loadable.tsx";
import { loadCode } from "../../site/loadCode.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import styles from "./overview.module.css";

interface PendingSectionProps {
  readonly part: "changes" | "centres";
}

/** Keeps the room of a section that is on its way. */
export function PendingSection({ part }: PendingSectionProps) {
  const t = useText(overviewText);
  return (
    <Section title={t[part].title} isHalf>
      <div className={styles["pending"]} />
    </Section>
  );
}

export const LazyChangeSection = loadable(
  async () => (await loadCode(() => import("./ChangeSection.tsx"))).ChangeSection,
  () => <PendingSection part="changes" />,
);

export const LazyCentreSection = loadable(
  async () => (await loadCode(() => import("./CentreSection.tsx"))).CentreSection,
  () => <PendingSection part="centres" />,
);
