import { useMemo } from "react";
import { centresOf } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Select } from "../../components/controls/Select.tsx";
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
      {followUp.union === undefined ? null : (
        <Select
          label={t.committees.column}
          value={view.committee ?? ""}
          options={[
            { value: "", label: u.allCommittees },
            ...followUp.union.committees.map(({ id, name }) => ({
              value: id,
              label: name,
              lang: DOCUMENT_LANGUAGE,
            })),
          ]}
          onChange={(id) => view.choose({ committee: id || null })}
        />
      )}
      <Select
        label={t.theme}
        value={view.theme ?? ""}
        options={[
          { value: "", label: t.allThemes },
          ...followUp.themes.map((theme) => ({
            value: theme.id,
            label: themeName(followUp, theme),
            lang: DOCUMENT_LANGUAGE,
          })),
        ]}
        onChange={(id) => view.choose({ theme: id || null })}
      />
      <Select
        label={t.centre}
        value={view.centre ?? ""}
        options={[
          { value: "", label: t.allCentres },
          ...centres.map(({ id, name }) => ({ value: id, label: name, lang: DOCUMENT_LANGUAGE })),
        ]}
        onChange={(id) => view.choose({ centre: id || null })}
      />
    </search>
  );
}
