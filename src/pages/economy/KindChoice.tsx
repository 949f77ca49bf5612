import controls from "../../components/controls/controls.module.css";
import flow from "../../components/layout/flow.module.css";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import styles from "./KindChoice.module.css";
import type { EconomyView } from "./useEconomy.ts";

interface KindChoiceProps {
  readonly kinds: EconomyView["kinds"];
  readonly chosen: EconomyView["measure"];
}

/** The choice of the kind of money, as links: each kind has an address of its own. */
export function KindChoice({ kinds, chosen }: KindChoiceProps) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const language = useLanguage();
  return (
    <div className={flow["stack2"]} data-print="no">
      <nav aria-label={t.kinds}>
        <ul className={styles["kindList"]}>
          {kinds.map(({ measure, figures, href }) => (
            <li key={measure}>
              <a
                className={controls["button"]}
                href={href}
                aria-current={measure === chosen ? "true" : undefined}
              >
                {m.measures[measure]} <small>{t.kindCount(formatCount(figures, language))}</small>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={flow["quiet"]}>{t.kindsApart}</p>
    </div>
  );
}
