import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf, nameId } from "../../agreement/centres.ts";
import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { findContradictions, initiativesIn } from "../../agreement/contradictions/findContradictions.ts";
import { useParameters } from "../../links/AddressContext.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { contradictionsParameters } from "../../links/screens.ts";

export interface ContradictionsView {
  readonly rule: ContradictionRuleId | "all";
  /** Ids, `null` for all. */
  readonly theme: string | null;
  readonly centre: string | null;
  readonly initiative: string | null;
  readonly all: readonly Contradiction[];
  readonly shown: readonly Contradiction[];
  readonly ignored: readonly IgnoredParameter[];
  readonly choose: (choice: {
    readonly regel?: ContradictionRuleId | "all";
    readonly tema?: string | null;
    readonly center?: string | null;
    readonly indsats?: string | null;
  }) => void;
  readonly clear: () => void;
}

/** The contradictions that the address asks for; what it names and the agreement lacks is left out and said. */
export function useContradictions(agreement: Agreement): ContradictionsView {
  const { values, ignored, change } = useParameters(contradictionsParameters);
  return useMemo(() => {
    const unknown: IgnoredParameter[] = [];
    const known = (name: "tema" | "center" | "indsats", exists: (id: string) => boolean) => {
      const id = values[name];
      if (id === null || exists(id)) return id;
      unknown.push({ name, text: id, why: "unknown-value" });
      return null;
    };
    const theme = known("tema", (id) => agreement.themeById.has(id));
    const centre = known("center", (id) => centresOf(agreement).some((named) => named.id === id));
    const initiative = known("indsats", (id) => agreement.initiativeById.has(id));
    const all = findContradictions(agreement);
    const concerns = (contradiction: Contradiction) =>
      [...initiativesIn(contradiction)].flatMap((id) => agreement.initiativeById.get(id) ?? []);
    const shown = all.filter(
      (contradiction) =>
        (values.regel === "all" || contradiction.rule === values.regel) &&
        (theme === null || concerns(contradiction).some((concerned) => concerned.theme === theme)) &&
        (centre === null ||
          concerns(contradiction).some(({ responsible }) => responsible.map(nameId).includes(centre))) &&
        (initiative === null || initiativesIn(contradiction).has(initiative)),
    );
    return {
      rule: values.regel,
      theme,
      centre,
      initiative,
      all,
      shown,
      ignored: [...ignored, ...unknown],
      choose: change,
      clear: () => change({ regel: "all", tema: null, center: null, indsats: null }),
    };
  }, [agreement, values, ignored, change]);
}
