import type { PDFPageProxy } from "unpdf/pdfjs";
import type { AsideKind } from "../../../text/asides.ts";

/** What stands on a page beside its text. */
export interface PageAside {
  readonly kind: AsideKind;
  readonly words: string;
}

/** Comments, text boxes, filled fields and ticked ones, which a page has above its text. */
export async function annotationsOf(page: PDFPageProxy): Promise<readonly PageAside[]> {
  const annotations: readonly Record<string, unknown>[] = await page.getAnnotations().catch(() => []);
  return annotations.flatMap((annotation): PageAside[] => {
    const { subtype, contentsObj } = annotation;
    if (subtype === "Widget") {
      const words = wordsOfField(annotation);
      return words === "" ? [] : [{ kind: "field", words }];
    }
    const words = isText(contentsObj) ? contentsObj.str.trim() : "";
    if (words === "" || subtype === "Popup" || subtype === "Link") return [];
    return [{ kind: subtype === "FreeText" ? "textBox" : "comment", words }];
  });
}

/** What a field is filled with; a tick says nothing without the field's name. */
function wordsOfField({ fieldType, fieldName, fieldValue }: Record<string, unknown>): string {
  const value = [fieldValue ?? ""].flat().join(", ").trim();
  if (fieldType === "Btn") return /^(?:Off)?$/u.test(value) ? "" : `${fieldName}: ${value}`;
  return fieldType === "Tx" || fieldType === "Ch" ? value : "";
}

function isText(value: unknown): value is { readonly str: string } {
  return typeof value === "object" && value !== null && "str" in value && typeof value.str === "string";
}
