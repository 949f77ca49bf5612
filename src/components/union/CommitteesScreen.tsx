import type { FollowUp } from "../../agreement/followUp.ts";
import { href } from "../../links/href.ts";
import { useText } from "../../text/LanguageContext.ts";
import { unionText } from "../../text/union.ts";
import { PageHeading } from "../layout/PageHeading.tsx";
import { Section } from "../layout/Section.tsx";
import { FollowUpLine } from "../names/FollowUpLine.tsx";
import { CommitteeLinks } from "./CommitteeLinks.tsx";

interface CommitteesScreenProps {
  readonly followUp: FollowUp;
  /** Which screen of each committee's own follow-up the reader asks for. */
  readonly screen: "source" | "history";
}

/** In the place of a screen that only one committee's follow-up has, of a whole agreement: the way to each committee's. */
export function CommitteesScreen({ followUp, screen }: CommitteesScreenProps) {
  const text = useText(unionText);
  const t = screen === "source" ? text.documents : text.histories;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <FollowUpLine followUp={followUp} />
      </PageHeading>
      <Section title={text.title} lead={t.lead}>
        <CommitteeLinks followUp={followUp} hrefOf={(id) => href[screen](id)} />
      </Section>
    </>
  );
}
