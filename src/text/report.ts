/** The fixed words of a follow-up as its document, which is Danish whatever the reader has chosen. */
export const reportText = {
  guide: "Læsevejledning",
  meanings: {
    effort: "Definition af smileys på indsats:",
    economy: "Definition af smileys på økonomi:",
  },
  columns: {
    description: (funding: string) =>
      funding === "" ? "Kort beskrivelse af indsatsen" : `Kort beskrivelse af indsatsen (${funding})`,
    time: "Tid",
    smiley: "Smiley",
  },
  responsible: "Ansvarligt center",
  committee: "Ansvarligt udvalg",
  contributors: "Væsentlig bidragsyder",
  milestone: "Milepæl",
  status: "Status:",
  economy: "Økonomi",
  /** Before the last of several centres, whose names have an "og" of their own. */
  together: "samt",
  on: "på",
  /** Of the committee of a follow-up: "på Økonomiudvalgets område". */
  area: (committee: string) => `på ${/[sxz]$/i.test(committee) ? `${committee}’` : `${committee}s`} område`,
  day: (date: string) => `Den ${date}`,
  caseNumber: (number: string) => `Sagsid: ${number}`,
  /** The ordinal of a follow-up; above these a number. */
  ordinals: ["", "Første", "Anden", "Tredje", "Fjerde", "Femte", "Sjette"],
  followUp: "opfølgning",
  followUpAlone: "Opfølgning",
  andLast: "og sidste",
  last: "Sidste",
  form: {
    choose: "Vælg",
    control: "Smiley",
  },
  fileName: { report: "opfoelgning", form: "skema", everyRound: "alle runder" },
};
