import { shortened } from "../../agreement/format/problem.ts";
import controls from "../../components/controls/controls.module.css";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { href } from "../../links/href.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { PageFrame } from "../shell/PageFrame.tsx";

/** Shown for an address that matches no route. */
export function NotFoundScreen({ path }: { readonly path: string }) {
  const t = useText(shellText);
  return (
    <PageFrame path={path}>
      <MessageScreen
        title={t.notFound.title}
        role="alert"
        actions={
          <a className={controls["button"]} href={href.start()}>
            {t.notFound.action}
          </a>
        }
      >
        <p>{t.notFound.body(shortened(`#${path}`))}</p>
      </MessageScreen>
    </PageFrame>
  );
}
