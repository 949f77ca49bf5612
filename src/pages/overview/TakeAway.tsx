import controls from "../../components/controls/controls.module.css";
import { href } from "../../links/href.ts";
import { handoutText } from "../../text/handout.ts";
import { useText } from "../../text/LanguageContext.ts";

/** The follow-up away from the screen: on paper. */
export function TakeAway({ followUp }: { readonly followUp: string }) {
  const t = useText(handoutText);
  return (
    <p data-print="no">
      <a className={controls["button"]} href={href.handout(followUp)}>
        {t.print}
      </a>
    </p>
  );
}
