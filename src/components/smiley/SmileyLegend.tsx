import { type Rating, SMILEYS } from "../../agreement/effort/smiley.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { smileyText } from "../../text/smiley.ts";
import { Smiley } from "./Smiley.tsx";
import styles from "./SmileyLegend.module.css";

/** What the smileys mean, in the document's own words, for efforts and for the economy; and what a blank means. */
export function SmileyLegend({ meaning }: { readonly meaning: FollowUpFacts["smileyMeaning"] }) {
  const t = useText(heatmapText);
  const { name } = useText(smileyText);
  const effort = entries(meaning?.effort);
  const economy = entries(meaning?.economy);
  return (
    <section aria-label={t.legend} className={styles["legend"]} data-legend="">
      {effort.length + economy.length === 0 && <p>{t.legendMissing}</p>}
      {effort.length > 0 && <Meanings heading={t.legendEffort} entries={effort} />}
      {economy.length > 0 && <Meanings heading={t.legendEconomy} entries={economy} />}
      <Meanings heading={name.none} entries={[[null, t.legendNone]]} />
    </section>
  );
}

type Entry = readonly [Rating, string];

function entries(words: Readonly<Record<string, string | null>> | undefined): Entry[] {
  return SMILEYS.flatMap((name) => {
    const text = words?.[name];
    return typeof text === "string" && text !== "" ? [[name, text] as const] : [];
  });
}

function Meanings({ heading, entries }: { readonly heading: string; readonly entries: readonly Entry[] }) {
  return (
    <div>
      <h3 className={styles["heading"]}>{heading}</h3>
      <ul className={styles["list"]}>
        {entries.map(([rating, text]) => (
          <li key={rating}>
            <Smiley rating={rating} size="s" />{" "}
            <span lang={rating === null ? undefined : DOCUMENT_LANGUAGE}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
