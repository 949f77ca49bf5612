import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { byKroner } from "../../agreement/contradictions/findContradictions.ts";
import { RULES } from "../../agreement/contradictions/registry.ts";
import { eachInSteps } from "../../agreement/eachInSteps.ts";
import { pickedFilter } from "../../agreement/filter/picked.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Measure } from "../../agreement/format/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { NO_TEXTS, SourceTextsContext } from "../../components/quotes/SourceTextsContext.ts";
import { useSteps } from "../../device/useSteps.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { href } from "../../links/href.ts";
import { contradictionsParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { contradictionsText } from "../../text/contradictions.ts";
import { economyText } from "../../text/economy.ts";
import { useText } from "../../text/LanguageContext.ts";
import { Disagreement } from "./Disagreement.tsx";
import styles from "./disagreement.module.css";
import type { EconomyView } from "./useEconomy.ts";

/** The rules by which a smiley and what stands beside it disagree about money. */
const SMILEY_RULES = [
  "economy-glad-but-missing",
  "economy-glad-but-overrun",
  "economy-sur-but-met",
  "milestones-glad-economy-sur",
] as const satisfies readonly ContradictionRuleId[];

/** The other rules about money: here only their number is shown, with a link to the contradictions. */
const MONEY_RULES = [
  "arithmetic-does-not-hold",
  "amounts-differ",
  "no-effect-but-amounts",
  "investment-in-operations",
] as const satisfies readonly ContradictionRuleId[];

const SHOWN_RULES = [...SMILEY_RULES, ...MONEY_RULES];

interface DisagreementSectionProps {
  readonly followUp: FollowUp;
  readonly view: Pick<EconomyView, "initiatives" | "measure" | "theme" | "centre" | "listFilter">;
}

/** The initiatives with an amount of the chosen kind whose economy smiley disagrees with their figures or milestones. */
export function DisagreementSection({ followUp, view }: DisagreementSectionProps) {
  const t = useText(economyText).disagreements;
  const { initiatives, listFilter, measure } = view;
  // The rules read whole texts; with thousands of initiatives they would delay the figures above.
  const rulesOf = useMemo(() => {
    const rules = SHOWN_RULES.map((rule) => RULES[rule].concerning(followUp));
    return (initiative: Initiative) => rules.map((concerning) => concerning(initiative));
  }, [followUp]);
  const known = useSteps(useCallback(() => eachInSteps(initiatives, rulesOf), [initiatives, rulesOf]));
  const [last, setLast] = useState({ hits: known, listFilter });
  if (known !== null && known !== last.hits) setLast({ hits: known, listFilter });
  // After a refresh what stands there stays until the new is known; of another choice it would be untrue.
  const hits = known ?? (last.listFilter === listFilter ? last.hits : null);
  const found = useMemo(
    () =>
      SHOWN_RULES.map((rule, index) => ({
        rule,
        hits: (hits ?? []).flatMap((byRule) => byRule[index] ?? []).toSorted(byKroner),
      })),
    [hits],
  );
  const disagreements = found.flatMap(({ rule, hits }) => {
    const shown = hits.filter((hit) => concernsMeasure(followUp, hit, measure));
    if (!isSmileyRule(rule) || shown.length === 0) return [];
    const filter =
      shown.length === hits.length
        ? { ...listFilter, contradictions: [rule] }
        : pickedFilter([...new Set(shown.flatMap(({ initiative }) => initiative ?? []))]);
    return [{ rule, shown, filter }];
  });
  const others = found.filter(({ rule, hits }) => !isSmileyRule(rule) && hits.length > 0);
  return (
    <Section title={t.title} lead={t.lead}>
      {hits !== null && disagreements.length === 0 && <p>{t.none}</p>}
      {disagreements.length > 0 && (
        <Quoted followUp={followUp}>
          {disagreements.map(({ rule, shown, filter }) => (
            <Disagreement key={rule} followUp={followUp} rule={rule} hits={shown} filter={filter} />
          ))}
        </Quoted>
      )}
      {others.length > 0 && (
        <div className={styles["disagreement"]}>
          <h3>{t.others}</h3>
          <ul className={styles["others"]}>
            {others.map(({ rule, hits }) => (
              <li key={rule}>
                <OtherRule followUp={followUp} rule={rule} count={hits.length} view={view} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

/** Gives the quotes in it their documents, which name their own lines once they have come. */
function Quoted({ followUp, children }: { readonly followUp: FollowUp; readonly children: ReactNode }) {
  const texts = useQuery(sourceTextsQuery(followUp)).data ?? NO_TEXTS;
  return <SourceTextsContext value={texts}>{children}</SourceTextsContext>;
}

interface OtherRuleProps extends DisagreementSectionProps {
  readonly rule: ContradictionRuleId;
  readonly count: number;
}

function OtherRule({ followUp, rule, count, view: { theme, centre } }: OtherRuleProps) {
  const { title } = useText(contradictionsText).rules[rule];
  const search = writeParameters(contradictionsParameters, { rule, theme, centre });
  return <a href={href.contradictions(followUp.facts.id, search)}>{`${title} (${count})`}</a>;
}

/** True where its initiative has an amount of the kind, or none at all, so that it is another kind's no more than this one's. */
function concernsMeasure(
  { initiativeById }: FollowUp,
  { initiative }: Contradiction,
  measure: Measure,
): boolean {
  const figures = (initiative && initiativeById.get(initiative)?.economy?.figures) || [];
  return figures.length === 0 || figures.some((figure) => figure.measure === measure);
}

function isSmileyRule(rule: ContradictionRuleId): boolean {
  return SMILEY_RULES.some((smileyRule) => smileyRule === rule);
}
