import type { Agreement } from "../../agreement/agreement.ts";
import { shortened } from "../../agreement/problem.ts";
import type { Initiative } from "../../agreement/schema.ts";
import controls from "../../components/controls/controls.module.css";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { StandingLine } from "../../components/standing/StandingLine.tsx";
import { href } from "../../links/href.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { AgreedSection } from "./AgreedSection.tsx";
import { EconomySection } from "./EconomySection.tsx";
import { Facts } from "./Facts.tsx";
import styles from "./initiative.module.css";
import { MilestoneSection } from "./MilestoneSection.tsx";
import { NeighbourLinks } from "./NeighbourLinks.tsx";
import { QuestionSection } from "./QuestionSection.tsx";
import { SourceSection } from "./SourceSection.tsx";

interface InitiativePageProps {
  readonly agreement: Agreement;
  /** The initiative's id, as the address has it. */
  readonly id: string;
}

/** What was agreed, what happened, what is the money? */
export function InitiativePage({ agreement, id }: InitiativePageProps) {
  const t = useText(initiativeText);
  const initiative = agreement.initiativeById.get(id);
  if (initiative !== undefined) return <Found agreement={agreement} initiative={initiative} />;
  return (
    <MessageScreen
      title={t.notFound.title}
      role="alert"
      actions={
        <a className={controls["button"]} href={href.initiatives(agreement.followUp.id)}>
          {t.notFound.action}
        </a>
      }
    >
      <p>{t.notFound.body(shortened(id))}</p>
    </MessageScreen>
  );
}

interface FoundProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

function Found({ agreement, initiative }: FoundProps) {
  const title = initiative.number === null ? initiative.title : `${initiative.number}. ${initiative.title}`;
  return (
    <>
      <NeighbourLinks agreement={agreement} initiative={initiative} />
      <PageHeading title={title} documentTitle={`${title} – ${agreement.followUp.title}`} isOfDocument>
        <StandingLine agreement={agreement} initiative={initiative} />
      </PageHeading>
      <div className={styles["page"]}>
        <div className={styles["column"]}>
          <MilestoneSection agreement={agreement} initiative={initiative} />
          <EconomySection agreement={agreement} initiative={initiative} />
          <QuestionSection agreement={agreement} initiative={initiative} />
          <AgreedSection initiative={initiative} />
        </div>
        <div className={styles["column"]}>
          <Facts agreement={agreement} initiative={initiative} />
          <SourceSection agreement={agreement} initiative={initiative} />
        </div>
      </div>
    </>
  );
}
