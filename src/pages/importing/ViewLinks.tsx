import { href } from "../../links/href.ts";
import { type ImportingValues, importingParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import styles from "./importing.module.css";

interface ViewLinksProps<N extends "view" | "pane"> {
  readonly label: string;
  readonly values: ImportingValues;
  /** The parameter that is chosen. */
  readonly name: N;
  readonly choices: readonly (readonly [value: ImportingValues[N], label: string])[];
}

/** A choice between a few ways to look at the document, each with its address. */
export function ViewLinks<N extends "view" | "pane">({ label, values, name, choices }: ViewLinksProps<N>) {
  return (
    <nav aria-label={label} className={styles["views"]}>
      {choices.map(([value, words]) => (
        <a
          key={value}
          href={href.importing(writeParameters(importingParameters, { ...values, [name]: value }))}
          aria-current={values[name] === value ? "true" : undefined}
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
