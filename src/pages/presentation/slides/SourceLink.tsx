import type { Initiative } from "../../../agreement/format/schema.ts";
import { href } from "../../../links/href.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativeParameters } from "../../../links/screens.ts";
import type { SlideContext } from "../slideContext.ts";

interface SourceLinkProps {
  readonly context: SlideContext;
  readonly initiative: Initiative;
}

/** The lines of the document that the slide was read from, as a link to the initiative's own screen. */
export function SourceLink({ context: { followUp, t }, initiative: { id, source } }: SourceLinkProps) {
  if (source === null) return null;
  const search = writeParameters(initiativeParameters, { lines: source });
  return (
    <a href={href.initiative(followUp.facts.id, id, search)}>
      {t.source} {t.lines(source.from, source.to)}
    </a>
  );
}
