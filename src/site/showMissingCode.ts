import { missingCodeText } from "../text/missingCode.ts";
import { keepRestarting } from "./restart.ts";

/** Writes into the page, below the first picture where there is one, that the app could not be loaded. For the entry, which has neither React nor components. */
export function showMissingCode(page: Document): void {
  const { title, body } = missingCodeText[page.documentElement.lang === "en" ? "en" : "da"];
  const main = page.createElement("main");
  main.className = "plain-message";
  main.setAttribute("role", "alert");
  main.textContent = `${title}. ${body}`;
  page.getElementById("root")?.replaceChildren(main);
  keepRestarting();
}
