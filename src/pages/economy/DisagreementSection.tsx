import type { Agreement } from "../../agreement/agreement.ts";
import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";
import { findContradictions } from "../../agreement/contradictions/findContradictions.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { ContradictionItem } from "../../components/quotes/ContradictionItem.tsx";
import { href } from "../../links/href.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./economy.module.css";
import type { EconomyView } from "./useEconomy.ts";

/** The rules by which a smiley and what stands beside it disagree about money. */
const RULES = ["economy-glad-but-missing", "economy-sur-but-met", "milestones-glad-economy-sur"] as const;

interface DisagreementSectionProps {
  readonly agreement: Agreement;
  readonly view: Pick<EconomyView, "initiatives" | "listHref">;
}

/** Where the economy's smiley and its figures disagree; both are the document's own. */
export function DisagreementSection({ agreement, view }: DisagreementSectionProps) {
  const t = useText(economyText).disagreements;
  const chosen = new Set(view.initiatives.map(({ id }) => id));
  const found = findContradictions(agreement).filter(
    ({ initiative }) => initiative !== null && chosen.has(initiative),
  );
  const byRule = RULES.map((rule) => ({ rule, hits: found.filter((hit) => hit.rule === rule) }));
  const nonEmpty = byRule.filter(({ hits }) => hits.length > 0);
  return (
    <Section title={t.title} lead={t.lead}>
      {nonEmpty.length === 0 && <p>{t.none}</p>}
      {nonEmpty.map(({ rule, hits }) => (
        <RuleHits key={rule} agreement={agreement} rule={rule} hits={hits} listHref={view.listHref} />
      ))}
    </Section>
  );
}

interface RuleHitsProps {
  readonly agreement: Agreement;
  readonly rule: (typeof RULES)[number];
  readonly hits: readonly Contradiction[];
  readonly listHref: EconomyView["listHref"];
}

/** One rule in plain words, the initiatives it holds for, and their quotes. */
function RuleHits({ agreement, rule, hits, listHref }: RuleHitsProps) {
  const t = useText(economyText);
  const { title, sentence, question } = useText(contradictionsText).rules[rule];
  const language = useLanguage();
  const initiatives = hits.flatMap(({ initiative }) => agreement.initiativeById.get(initiative ?? "") ?? []);
  const count = new Set(initiatives).size;
  return (
    <div className={styles["disagreement"]}>
      <h3>{title}</h3>
      <p className={styles["quiet"]}>
        {sentence} {question}{" "}
        <a href={listHref(initiatives)}>
          {t.disagreements.list(t.initiatives(formatCount(count, language)))}
        </a>
      </p>
      <ul className={styles["hits"]}>
        {hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule's hits have no identity beyond their order.
          <li key={index} className={styles["hit"]}>
            <Name agreement={agreement} initiative={initiatives[index]} />
            <ContradictionItem agreement={agreement} contradiction={hit} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NameProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative | undefined;
}

function Name({ agreement, initiative }: NameProps) {
  if (initiative === undefined) return null;
  return (
    <h4>
      <a href={href.initiative(agreement.followUp.id, initiative.id)}>
        <InitiativeName initiative={initiative} />
      </a>
    </h4>
  );
}
