import type { ComponentProps } from "react";
import { CommitteeThemes } from "../../components/union/CommitteeThemes.tsx";
import { CentreSection } from "./CentreSection.tsx";
import { CommitteeSection } from "./CommitteeSection.tsx";
import { DelayedFold } from "./DelayedFold.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { ThemeSection } from "./ThemeSection.tsx";

/** What a whole agreement's overview begins with: committees and figures first, and folded what is long. */
export function UnionSections(props: ComponentProps<typeof ThemeSection>) {
  const { followUp, metric } = props;
  return (
    <>
      <CommitteeSection followUp={followUp} metric={metric} />
      <KeyFigures followUp={followUp} />
      <CentreSection followUp={followUp} Fold={DelayedFold} />
      <ThemeSection {...props} Heatmap={CommitteeThemes} />
    </>
  );
}
