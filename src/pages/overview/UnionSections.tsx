import type { ComponentProps, ReactNode } from "react";
import { latestKnown } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Fold } from "../../components/layout/Fold.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { CommitteeThemes } from "../../components/union/CommitteeThemes.tsx";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { CentreSection } from "./CentreSection.tsx";
import { CommitteeSection } from "./CommitteeSection.tsx";
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

interface DelayedFoldProps {
  readonly followUp: FollowUp;
  readonly delayed: readonly Initiative[];
  /** The same by name. */
  readonly children: ReactNode;
}

/** A centre's delayed initiatives, of a whole agreement: how many have which smiley, and folded below it which they are. */
function DelayedFold({ followUp, delayed, children }: DelayedFoldProps) {
  const { countWord } = useText(heatmapText);
  const counts = (["sur", "neutral"] as const).flatMap((rating) => {
    const count = delayed.filter((one) => latestKnown(followUp, one)?.rating === rating).length;
    return count === 0 ? [] : [{ rating, count }];
  });
  return (
    <Fold
      everywhere
      heading={
        <span>
          {counts.map(({ rating, count }, place) => (
            <span key={rating}>
              {place > 0 && ", "}
              <Smiley rating={rating} size="s" silent /> {`${count} ${countWord[rating](count)}`}
            </span>
          ))}
        </span>
      }
    >
      {children}
    </Fold>
  );
}
