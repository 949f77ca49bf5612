import { useRef } from "react";
import { type ExportFormat, exportFormatsText } from "../../text/exportFormats.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./ExportMenu.module.css";
import { useMenu } from "./useMenu.ts";

interface ExportFormatsProps {
  readonly formats: readonly ExportFormat[];
  readonly choose: (format: ExportFormat, button: Element) => void;
}

/** The formats to choose from, each with what it is good for. */
export function ExportFormats({ formats, choose }: ExportFormatsProps) {
  const t = useText(exportFormatsText);
  const names: Readonly<Record<ExportFormat, string>> = t.formats;
  const notes: Readonly<Record<ExportFormat, string>> = t.formatNotes;
  const list = useRef<HTMLUListElement>(null);
  const close = useMenu(list);
  return (
    <ul ref={list}>
      {formats.map((format) => (
        <li key={format}>
          <button
            type="button"
            className={styles["format"]}
            onClick={({ currentTarget }) => {
              close();
              choose(format, currentTarget);
            }}
          >
            <span>{names[format]}</span>
            <span className={styles["quiet"]}>{notes[format]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
