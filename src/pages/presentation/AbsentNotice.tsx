import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { Notice } from "../../components/notices/Notice.tsx";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { slideName } from "../../links/presentation.ts";
import { useText } from "../../text/LanguageContext.ts";
import { numberedName } from "../../text/numberedName.ts";
import { presentationText } from "../../text/presentation.ts";

interface AbsentNoticeProps extends InitiativeProps {
  /** Where its full text is in this presentation. */
  readonly textHref: string;
}

/** Says that an initiative has no slide in the presentation that was asked for, and leads to its text here and to all initiatives. */
export function AbsentNotice({ followUp, initiative, textHref }: AbsentNoticeProps) {
  const t = useText(presentationText).absent;
  const slide = slideName({ kind: "initiative", initiative });
  const all = writeParameters(presentationParameters, { include: "all", slide });
  return (
    <Notice
      role="status"
      action={
        <span>
          <a href={href.presentation(followUp.facts.id, all)}>{t.all}</a>
          {" · "}
          <a href={textHref}>{t.text}</a>
        </span>
      }
    >
      {t.words(numberedName(initiative))}
    </Notice>
  );
}

/** The initiative whose slide has this name, whichever page of it. */
export function initiativeNamed(followUp: FollowUp, slide: string): Initiative | undefined {
  const name = slide.replace(/~\d+$/, "");
  return followUp.initiatives.find((initiative) => slideName({ kind: "initiative", initiative }) === name);
}
