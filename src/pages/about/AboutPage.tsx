import { CONTRADICTION_LEVELS } from "../../agreement/contradictions/contradiction.ts";
import {
  ALL_CONTRADICTIONS,
  narrowContradictions,
} from "../../agreement/contradictions/narrowContradictions.ts";
import { deviatingInitiatives } from "../../agreement/deviations.ts";
import { ECONOMY_STATES } from "../../agreement/economy/state.ts";
import { CHANGES } from "../../agreement/effort/change.ts";
import { DEFAULT_DELAY_RULE, DELAY_RULES, delayCounts } from "../../agreement/effort/delay.ts";
import { STANDINGS } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { EVIDENCE_GRADES } from "../../agreement/format/schema.ts";
import { isOnAgenda } from "../../agreement/presentation/agenda.ts";
import { Definitions } from "../../components/layout/Definitions.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { PageLead } from "../../components/layout/PageLead.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { SmileyLegend } from "../../components/smiley/SmileyLegend.tsx";
import { knownId } from "../../links/knownId.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { aboutParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { aboutText } from "../../text/about.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { rulesText } from "../../text/rules.ts";
import { verdictsText } from "../../text/verdicts.ts";
import { AccessibilitySection } from "./AccessibilitySection.tsx";
import styles from "./about.module.css";
import { NewsSection } from "./NewsSection.tsx";
import { VersionSection } from "./VersionSection.tsx";

/** How are the numbers defined? */
export function AboutPage({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(aboutText);
  const { values, ignored } = useParameters(aboutParameters);
  const unknown: IgnoredParameter[] = [];
  // A whole agreement and a draft have no page of their own here: the newest follow-up stands for them.
  const isShown = (id: string) => id === followUp.facts.id || id.startsWith("~");
  knownId(aboutParameters.followUp, values.followUp, isShown, unknown);
  return (
    <div className={styles["page"]}>
      <PageHeading title={t.title} documentTitle={t.title}>
        <PageLead>{t.lead}</PageLead>
      </PageHeading>
      <IgnoredParameters ignored={[...ignored, ...unknown]} />
      <Section title={t.smileys} lead={t.smileysLead}>
        <SmileyLegend meaning={followUp.facts.smileyMeaning} />
      </Section>
      <Article {...t.blank} />
      <Article {...t.milestones} />
      <RuleSections followUp={followUp} />
      <Section title={t.contradictions.title} lead={t.contradictions.lead}>
        <QuestionLevels followUp={followUp} />
      </Section>
      <Article {...t.afterlife} />
      <Section title={t.keyboard.title}>
        <Definitions
          entries={t.keyboard.keys.map(([key = "", meaning = ""]) => [<kbd key={key}>{key}</kbd>, meaning])}
        />
      </Section>
      <AccessibilitySection />
      <NewsSection />
      <Article {...t.privacy} />
      <VersionSection followUp={followUp} />
    </div>
  );
}

/** The rules by name, in the words that the other screens use. */
function RuleSections({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(aboutText);
  const rules = useText(rulesText);
  const verdicts = useText(verdictsText);
  const money = useText(moneyText);
  const counts = delayCounts(followUp);
  const isDelayKnown = counts[DEFAULT_DELAY_RULE] !== null;
  /** A name with its count; no zero where nobody knows. */
  const counted = (name: string, count: number | null) => `${name} (${count ?? t.unknownCount})`;
  /** None is unknown, too, where nobody knows which are delayed. */
  const knownPart = (count: number) => (count > 0 || isDelayKnown ? count : null);
  const discussed = followUp.initiatives.filter((initiative) => isOnAgenda(followUp, initiative));
  return (
    <>
      <Section title={t.delay.title} lead={t.delay.lead}>
        <Definitions
          entries={DELAY_RULES.map((rule) => [
            counted(rules.delayRules[rule], counts[rule]),
            rules.delayRuleMeanings[rule],
          ])}
        />
      </Section>
      <Section title={t.deviation.title} lead={t.deviation.lead}>
        <Definitions
          entries={[
            [counted(t.delay.title, counts[DEFAULT_DELAY_RULE]), rules.delayRuleMeanings[DEFAULT_DELAY_RULE]],
            [
              counted(rules.deviation, knownPart(deviatingInitiatives(followUp).length)),
              rules.deviationMeaning,
            ],
            [counted(rules.agenda, knownPart(discussed.length)), rules.agendaMeaning],
          ]}
        />
      </Section>
      <Section title={t.standing.title} lead={t.standing.lead}>
        <Definitions
          entries={[
            ...STANDINGS.map((name) => [rules.standings[name], rules.standingMeanings[name]] as const),
            [verdicts.since.delayed, verdicts.since.delayedMeaning],
            [verdicts.since.sur, verdicts.since.surMeaning],
          ]}
        />
      </Section>
      <Section title={t.change.title} lead={t.change.lead}>
        <Definitions entries={CHANGES.map((name) => [rules.changes[name], rules.changeMeanings[name]])} />
        <h3>{t.change.sets}</h3>
        <Definitions
          entries={[
            [rules.newlySur, rules.newlySurMeaning],
            [counted(rules.without, counts.unrated), rules.withoutMeaning],
          ]}
        />
      </Section>
      <Section title={t.money.title}>
        <p className={styles["body"]}>{t.money.body}</p>
        <Definitions entries={EVIDENCE_GRADES.map((how) => [money.how[how], money.howMeaning[how]])} />
        <h3>{t.money.states}</h3>
        <Definitions
          entries={[
            ...ECONOMY_STATES.map((state) => [money.states[state], money.stateMeanings[state]] as const),
            ...(["overrun", "met", "met-by-smiley"] as const).map(
              (name) => [verdicts.economyVerdicts[name], verdicts.verdictMeanings[name]] as const,
            ),
          ]}
        />
      </Section>
    </>
  );
}

/** The kinds of questions to the document, each with its number. */
function QuestionLevels({ followUp }: { readonly followUp: FollowUp }) {
  const { levels, levelMeanings } = useText(contradictionsText);
  const { level: counts } = narrowContradictions(followUp, ALL_CONTRADICTIONS).counts;
  return (
    <Definitions
      entries={CONTRADICTION_LEVELS.map((level) => [
        `${levels[level]} (${counts.get(level) ?? 0})`,
        levelMeanings[level],
      ])}
    />
  );
}

function Article({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Section title={title}>
      <p className={styles["body"]}>{body}</p>
    </Section>
  );
}
