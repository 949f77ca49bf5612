import { readFileSync } from "node:fs";
import type { Page } from "playwright";

/** A file of the real follow-up, to choose on the import page. */
export function documentPath(name: string): string {
  return new URL(`../fixtures/documents/real/${name}`, import.meta.url).pathname;
}

/** Chooses a file, or bytes under a name, by the keyboard alone. */
export async function chooseFile(
  page: Page,
  file: string | { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Vælg fil" }).focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(
    typeof file === "string"
      ? documentPath(file)
      : { name: file.name, mimeType: "", buffer: Buffer.from(file.bytes) },
  );
}

/** Drops a file of the real follow-up with the mouse. */
export async function dropFile(page: Page, name: string): Promise<void> {
  const base64 = readFileSync(documentPath(name)).toString("base64");
  const transfer = await page.evaluateHandle(
    ([data = "", fileName = ""]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytes], fileName));
      return dropped;
    },
    [base64, name],
  );
  await page.getByText("eller træk filen herhen").dispatchEvent("drop", { dataTransfer: transfer });
}

/** Waits until a document is read. */
export async function untilRead(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { name: `Læst: ${name}` }).waitFor();
  await page.getByRole("list", { name: "Fund" }).waitFor();
}

/** How many corrections the draft has that the browser keeps, 0 without one. */
export async function keptCorrections(page: Page): Promise<number> {
  const draft = (await kept(page, "document")) as { readonly corrections: readonly unknown[] } | undefined;
  return draft?.corrections.length ?? 0;
}

/** What the browser keeps of the import under a key; a reload at once may come before it is written. */
export function kept(page: Page, key: "document" | "typed" | "paste"): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open("aftaleoverblik", 1);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction("records").objectStore("records").get(name);
          asked.onsuccess = () => {
            database.close();
            resolve(asked.result);
          };
        };
      }),
    key,
  );
}
