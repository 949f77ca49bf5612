/** The words of the views of the worklist that a reader has named. */
import type { Messages } from "./messages.ts";

const da = {
  title: "Egne visninger",
  keep: "Gem eller del visningen",
  name: "Visningens navn",
  save: "Gem",
  replaces: (name: string) => `Navnet er brugt. Visningen »${name}« bliver erstattet.`,
  saved: (name: string) => `Visningen »${name}« er gemt i denne browser.`,
  rename: (name: string) => `Omdøb visningen ${name}`,
  newName: (name: string) => `Nyt navn til visningen ${name}`,
  cancel: "Annullér",
  taken: "Navnet er brugt af en anden visning.",
  delete: (name: string) => `Slet visningen ${name}`,
  deleted: (name: string) => `Visningen »${name}« er slettet.`,
  undo: "Fortryd",
  copy: "Kopiér link",
  copied: "Linket er kopieret.",
  notCopied: "Browseren tillader ikke kopiering herfra. Markér og kopiér linket:",
  link: "Link til visningen",
};

const en: Messages<typeof da> = {
  title: "Your views",
  keep: "Save or share the view",
  name: "Name of the view",
  save: "Save",
  replaces: (name: string) => `The name is taken. The view “${name}” will be replaced.`,
  saved: (name: string) => `The view “${name}” is saved in this browser.`,
  rename: (name: string) => `Rename the view ${name}`,
  newName: (name: string) => `New name of the view ${name}`,
  cancel: "Cancel",
  taken: "Another view has this name.",
  delete: (name: string) => `Delete the view ${name}`,
  deleted: (name: string) => `The view “${name}” is deleted.`,
  undo: "Undo",
  copy: "Copy link",
  copied: "The link is copied.",
  notCopied: "The browser does not allow copying from here. Select and copy the link:",
  link: "Link to the view",
};

export const ownViewsText = { da, en };
