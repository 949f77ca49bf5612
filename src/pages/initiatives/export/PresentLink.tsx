import type { FollowUp } from "../../../agreement/followUp.ts";
import controls from "../../../components/controls/controls.module.css";
import { href } from "../../../links/href.ts";
import { presentationParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Worklist } from "../useWorklist.ts";

interface PresentLinkProps {
  readonly followUp: FollowUp;
  readonly values: Worklist["values"];
}

/** Leads to the presentation of exactly this list, each of its initiatives on a slide, in its order. */
export function PresentLink({ followUp, values }: PresentLinkProps) {
  const t = useText(initiativesText);
  const { columns: _, pinned: __, density: ___, ...list } = values;
  const search = writeParameters(presentationParameters, {
    ...list,
    include: "all",
    order: "document",
  });
  return (
    <a className={controls["button"]} href={href.presentation(followUp.facts.id, search)} data-print="no">
      {t.present}
    </a>
  );
}
