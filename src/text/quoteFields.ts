/** The places of the document that words are quoted from. */
import type { QuoteField } from "../agreement/quotes/quotes.ts";
import type { Messages } from "./messages.ts";

const da = {
  fields: {
    "agreement.title": "Dokumentets titel",
    "document.title": "Dokumentets overskrift",
    "document.footer": "Sidefoden",
    smileyMeaning: "Definition af smileyen",
    "initiative.title": "Indsatsens titel",
    "initiative.funding": "Finansiering",
    "initiative.description": "Beskrivelse",
    "initiative.remarks": "Bemærkninger",
    "milestone.text": "Milepæl",
    "milestone.status": "Milepælens status",
    "economy.text": "Økonomi",
    "economy.status": "Økonomiens status",
  } satisfies Record<QuoteField, string>,
  /** In the place of words, where there are none. */
  blank: "Her står intet",
};

const en: Messages<typeof da> = {
  fields: {
    "agreement.title": "The document's title",
    "document.title": "The document's heading",
    "document.footer": "The page footer",
    smileyMeaning: "Definition of the smiley",
    "initiative.title": "The initiative's title",
    "initiative.funding": "Funding",
    "initiative.description": "Description",
    "initiative.remarks": "Remarks",
    "milestone.text": "Milestone",
    "milestone.status": "The milestone's status",
    "economy.text": "Economy",
    "economy.status": "The economy's status",
  },
  blank: "Nothing is written here",
};

export const quoteFieldsText = { da, en };
