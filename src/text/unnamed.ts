/** What a feed calls what has no name in the document: in Danish, as the rest of its words. */
export const unnamed = {
  followUp: "Opfølgning uden overskrift",
  authority: "Ukendt myndighed",
  theme: "Uden tema",
  numberedTheme: (number: string) => `Tema ${number}`,
  initiative: (line: number) => `Indsats uden overskrift (linje ${line})`,
};
