import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import type { Lead } from "../../../slides/slideContent.ts";
import { Inlines } from "./Inlines.tsx";
import styles from "./SlideLead.module.css";

/** What stands below a slide's heading: lines, names beside facts, or the two verdicts on an initiative. */
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
    case "point":
      return (
        <div className={styles["point"]}>
          {lead.named.length > 0 && (
            <ul className={styles["named"]}>
              {lead.named.map((line, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
                <li key={place}>
                  <Inlines line={line} />
                </li>
              ))}
            </ul>
          )}
          <div className={styles["facts"]}>
            {lead.facts.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
              <p key={place}>
                <Inlines line={line} />
              </p>
            ))}
          </div>
        </div>
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
