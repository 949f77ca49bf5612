import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import type { Lead } from "../../../slides/slideContent.ts";
import { Inlines } from "./Inlines.tsx";
import styles from "./SlideLead.module.css";

/** What stands below a slide's heading: lines, key figures, or the two verdicts on an initiative. */
export function SlideLead({ lead }: { readonly lead: Lead }) {
  switch (lead.kind) {
    case "lines":
      return (
        <div className={styles["lines"]}>
          {lead.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            <p key={place}>
              <Inlines line={line} />
            </p>
          ))}
          {lead.savings !== undefined && (
            <div className={styles["savings"]}>
              <SavingsBar total={lead.savings} />
            </div>
          )}
        </div>
      );
    case "figures":
      return (
        <ul className={styles["figures"]}>
          {lead.figures.map(({ value, name, note, savings }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place.
            <li key={place}>
              <p className={styles["value"]}>{value}</p>
              <p className={styles["name"]}>
                <Inlines line={name} />
              </p>
              <div className={styles["note"]}>
                <p>{note}</p>
                {savings !== undefined && <SavingsBar total={savings} />}
              </div>
            </li>
          ))}
        </ul>
      );
    case "verdicts":
      return (
        <div className={styles["verdictsAndPeople"]}>
          <dl className={styles["verdicts"]}>
            {lead.verdicts.map(({ name, words }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Inlines line={words} />
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles["people"]}>
            <Inlines line={lead.people} />
          </p>
        </div>
      );
  }
}
