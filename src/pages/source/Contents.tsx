import type { FollowUp } from "../../agreement/followUp.ts";
import type { Passage } from "../../agreement/source/passages.ts";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { useMediaQuery } from "../../device/useMediaQuery.ts";
import { href } from "../../links/href.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import styles from "./source.module.css";

interface ContentsProps {
  readonly followUp: FollowUp;
  readonly passages: readonly Passage[];
}

/** The document's headings, each a link to its place in the text. Folded where there is no room beside it. */
export function Contents({ followUp, passages }: ContentsProps) {
  const t = useText(readerText);
  const isBeside = useMediaQuery("(min-width: 64rem)");
  const addressOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
    href.source(followUp.facts.id, writeParameters(sourceParameters, { lines: { from, to } }));
  const [first] = passages;
  return (
    <nav aria-label={t.contents} className={styles["contents"]} data-print="no">
      <details key={String(isBeside)} open={isBeside}>
        <summary>{t.contents}</summary>
        <ul>
          {first?.initiative === null && (
            <li>
              <a href={addressOf({ from: 1, to: 1 })}>{t.beginning}</a>
            </li>
          )}
          {passages.map(({ initiative, theme }) =>
            initiative?.source == null ? null : (
              <li key={initiative.id} data-theme={theme === null ? undefined : ""}>
                {theme !== null && (
                  <p className={styles["theme"]}>
                    <ThemeName theme={theme} />
                  </p>
                )}
                <a href={addressOf(initiative.source)}>
                  <InitiativeName initiative={initiative} />
                </a>
              </li>
            ),
          )}
        </ul>
      </details>
    </nav>
  );
}
