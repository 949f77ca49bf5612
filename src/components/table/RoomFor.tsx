import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./RoomFor.module.css";

/** Room for words of the document that are not there: nobody hears, finds or copies them. */
export function RoomFor({ words }: { readonly words: string }) {
  return <span className={styles["roomFor"]} data-words={words} lang={DOCUMENT_LANGUAGE} />;
}
