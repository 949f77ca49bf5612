import { formatCount } from "../../text/format.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { Button } from "../controls/Button.tsx";
import { showSection } from "./showSection.ts";

interface JumpLinksProps {
  readonly label: string;
  readonly className: string | undefined;
  /** Each section's name, its title and how much it holds; `null` without a count. */
  readonly sections: readonly (readonly [name: string, title: string, count: number | null])[];
}

/** Where a page is many screens long: one press to each of its sections. */
export function JumpLinks({ label, className, sections }: JumpLinksProps) {
  const language = useLanguage();
  return (
    <nav aria-label={label} className={className} data-print="no">
      {sections.map(([name, title, count]) => (
        <Button key={name} isLink onClick={() => showSection(name)}>
          {count === null ? title : `${title} (${formatCount(count, language)})`}
        </Button>
      ))}
    </nav>
  );
}
