import { useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { shortened } from "../../agreement/format/problem.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { eachOf } from "../../agreement/search/query.ts";
import controls from "../../components/controls/controls.module.css";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import { CorrectionSection } from "../../components/corrections/CorrectionSection.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { Verdicts } from "../../components/standing/Verdicts.tsx";
import { markHits } from "../../components/text/markHits.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { useIsPainted } from "../../device/useIsPainted.ts";
import { href } from "../../links/href.ts";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { numberedName } from "../../text/numberedName.ts";
import { EconomySection } from "./EconomySection.tsx";
import { Facts } from "./Facts.tsx";
import { HitBar } from "./HitBar.tsx";
import styles from "./initiative.module.css";
import { MilestoneSection } from "./MilestoneSection.tsx";
import { NeighbourLinks } from "./NeighbourLinks.tsx";
import { QuestionSection } from "./QuestionSection.tsx";
import { SourceSection } from "./SourceSection.tsx";

const LazyHistorySection = loadable(
  () => import("./HistorySection.tsx").then((module) => module.HistorySection),
  Nothing,
);

interface InitiativePageProps {
  readonly followUp: FollowUp;
  readonly id: string;
}

/** What was agreed, what happened, what is the money? */
export function InitiativePage({ followUp, id }: InitiativePageProps) {
  const t = useText(initiativeText);
  const initiative = followUp.initiativeById.get(id);
  if (initiative !== undefined) return <Found followUp={followUp} initiative={initiative} />;
  return (
    <MessageScreen
      title={t.notFound.title}
      role="alert"
      actions={
        <a className={controls["button"]} href={href.initiatives(followUp.facts.id)}>
          {t.notFound.action}
        </a>
      }
    >
      <p>{t.notFound.body(shortened(id))}</p>
    </MessageScreen>
  );
}

function Found({ followUp, initiative }: InitiativeProps) {
  useRunningLines(followUp);
  const title = numberedName(initiative);
  const { query } = useParameters(initiativeParameters).values;
  // What stands further down, and the document's lines, come when the answer is on screen.
  const isPainted = useIsPainted();
  const page = useRef<HTMLDivElement>(null);
  return (
    <>
      <NeighbourLinks followUp={followUp} initiative={initiative} />
      {eachOf(query) !== "" && (
        <HitBar
          key={`${initiative.id} ${query}`}
          followUp={followUp}
          initiative={initiative}
          query={query}
          page={page}
        />
      )}
      <div ref={page} className={styles["page"]}>
        <div className={styles["column"]}>
          <PageHeading
            title={title}
            shown={
              <>
                {markHits(title, query)}
                <Corrected of={initiative} part="title" />
                <Corrected of={initiative} part="number" />
              </>
            }
            documentTitle={`${title} – ${followUp.facts.title}`}
            isOfDocument
          >
            <Verdicts followUp={followUp} initiative={initiative} />
          </PageHeading>
          <Facts query={query} followUp={followUp} initiative={initiative} />
          <MilestoneSection query={query} followUp={followUp} initiative={initiative} />
          {isPainted && (
            <>
              <EconomySection query={query} followUp={followUp} initiative={initiative} />
              <CorrectionSection followUp={followUp} initiative={initiative} />
              <LazyHistorySection followUp={followUp} initiative={initiative} />
              <QuestionSection query={query} followUp={followUp} initiative={initiative} />
              <AgreedSection query={query} initiative={initiative} />
            </>
          )}
        </div>
        <div className={styles["beside"]}>
          {isPainted && <SourceSection followUp={followUp} initiative={initiative} />}
        </div>
      </div>
    </>
  );
}

interface AgreedSectionProps {
  readonly initiative: Initiative;
  /** What was searched, which is marked. */
  readonly query: string;
}

/** What the agreement says, and what the administration remarked. */
function AgreedSection({ initiative, query }: AgreedSectionProps) {
  const t = useText(initiativeText);
  return (["description", "remarks"] as const).map((part) => {
    const text = initiative[part];
    if (text === null) return null;
    const title = (
      <>
        {t[part]}
        <Corrected of={initiative} part={part} />
      </>
    );
    return (
      <Section key={part} title={title}>
        <Prose text={text} query={query} />
      </Section>
    );
  });
}
