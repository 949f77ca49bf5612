import { useMemo } from "react";
import { centresOf } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { OptionalSelect } from "../../components/controls/OptionalSelect.tsx";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { collator } from "../../text/laterFormats.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { themeName } from "../../text/themeName.ts";
import { unionText } from "../../text/union.ts";
import styles from "./EconomyFilters.module.css";
import type { EconomyView } from "./useEconomy.ts";

interface EconomyFiltersProps {
  readonly followUp: FollowUp;
  readonly view: Pick<EconomyView, "committee" | "theme" | "centre" | "choose">;
}

/** The choice of a committee, where there are several, of a theme and of a centre. */
export function EconomyFilters({ followUp, view }: EconomyFiltersProps) {
  const t = useText(economyText);
  const u = useText(unionText);
  const language = useLanguage();
  const centres = useMemo(() => {
    const byName = collator(language);
    return [...centresOf(followUp)].sort((a, b) => byName.compare(a.name, b.name));
  }, [followUp, language]);
  return (
    <search aria-label={t.filters} className={styles["filters"]}>
      {followUp.union !== undefined && (
        <OptionalSelect
          label={t.committees.column}
          none={u.allCommittees}
          value={view.committee}
          options={followUp.union.committees.map(named)}
          onChange={(committee) => view.choose({ committee })}
        />
      )}
      <OptionalSelect
        label={t.theme}
        none={t.allThemes}
        value={view.theme}
        options={followUp.themes.map((theme) => named({ id: theme.id, name: themeName(followUp, theme) }))}
        onChange={(theme) => view.choose({ theme })}
      />
      <OptionalSelect
        label={t.centre}
        none={t.allCentres}
        value={view.centre}
        options={centres.map(named)}
        onChange={(centre) => view.choose({ centre })}
      />
    </search>
  );
}

function named({ id, name }: { readonly id: string; readonly name: string }) {
  return { value: id, label: name, lang: DOCUMENT_LANGUAGE };
}
