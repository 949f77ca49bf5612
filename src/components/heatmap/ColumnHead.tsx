import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import headings from "./headings.module.css";

interface ColumnHeadProps {
  readonly label: string;
  /** Of a label that is the document's. */
  readonly lang?: string | undefined;
  /** The whole name, in the document's words, where the label is a short form: it is spoken instead. */
  readonly whole?: string | undefined;
}

/** Up to so many letters a heading lies in the narrowest column of a phone. */
const SHORT = 7;

/** A column's heading; one that is not short is turned upright where columns are narrow. */
export function ColumnHead({ label, lang, whole }: ColumnHeadProps) {
  return (
    <th
      scope="col"
      className={headings["columnHead"]}
      title={whole}
      data-short={label.length <= SHORT ? "" : undefined}
    >
      <span
        className={headings["columnLabel"]}
        lang={lang}
        aria-hidden={whole === undefined ? undefined : true}
      >
        {label}
      </span>
      {whole !== undefined && <VisuallyHidden lang={DOCUMENT_LANGUAGE}>{whole}</VisuallyHidden>}
    </th>
  );
}
