/**
 * Danish sentences of the kinds that follow-ups are made of. `S` stands for the subject ("svømmehallen"), `P` for its
 * place, `G` for a group of people, `Q` for a quality, `C` for a centre and `N` for a number. None of them promises anything
 * for later or names a date: what does is planted (`promises.ts`).
 */
export const DESCRIPTION = [
  "Parterne er enige om at styrke S ved P til gavn for G.",
  "S ved P er i dag præget af slid, og det går ud over Q for G.",
  "Der ønskes en indsats, hvor S bliver et samlingspunkt for G i området omkring P.",
  "Med aftalen afsættes tid i C til at udvikle S ved P med vægt på Q.",
  "Formålet er at give G bedre muligheder for at bruge S, og at Q indgår fra begyndelsen.",
  "Erfaringerne fra andre kommuner viser, at Q kræver tæt samspil mellem G og fagfolk, og det lægges til grund for S ved P.",
  "S skal inddrage G i mindst N møder om Q, så løsningen ved P har lokal opbakning.",
  "Det er en forudsætning, at driften af S ved P holdes inden for rammen, og at Q ikke forringes.",
  "Arbejdet med S bygger oven på en analyse af Q, som C har gennemført blandt N af G.",
  "Parterne lægger vægt på, at P får en klar profil, og at S understøtter Q i hele lokalområdet.",
  "Indsatsen omfatter N lokaler ved P og et fælles forløb om Q for G.",
  "For at S kan lykkes, samarbejder C med foreninger, naboer og G om Q omkring P.",
  "Der er stor efterspørgsel blandt G, og S ved P kan i dag kun rumme N ad gangen.",
  "Aftalen indebærer, at S får en fast koordinator ved P, som har Q som sit ansvar.",
  "Q er et gennemgående hensyn, og derfor ses S ved P i sammenhæng med de øvrige tiltag for G.",
  "Målet er, at N flere af G benytter S ved P, og at tilfredsheden med Q stiger.",
] as const;

export const REMARKS = [
  "Indsatsen koordineres med C, fordi S ved P grænser op til andre opgaver.",
  "Det forudsættes, at G inddrages i valget af løsning for S.",
  "Der er en risiko for, at jordbunden ved P fordyrer S.",
  "Personalet ved P har efterspurgt et kursus om Q, før S tages i brug.",
  "C har peget på, at Q bør måles på samme måde som hidtil omkring P.",
  "S ved P hænger sammen med budgettets øvrige midler til Q.",
  "Naboerne til P er orienteret om S ved et møde med N deltagere.",
  "Der er søgt om N tilskud fra en fond til Q ved P.",
] as const;

export const MILESTONE = [
  "Der er lagt en plan for S ved P.",
  "G er inddraget i arbejdet med S på N møder.",
  "Tilbud på S ved P er indhentet.",
  "Forslag om Q ved P er godkendt.",
  "S er taget i brug af G.",
  "Første etape af S ved P er gennemført.",
  "Der er indgået aftale med N samarbejdspartnere om Q.",
  "C har afprøvet S sammen med G.",
  "Evalueringen af Q ved P er afsluttet.",
  "Alle N forløb ved P er i gang.",
  "Mindst N af G har brugt S.",
  "Budgettet for S ved P er fordelt.",
  "Principper for Q er vedtaget i C.",
  "Medarbejderne ved P er oplært i Q.",
  "Kortlægningen af S er færdig.",
  "Anden etape ved P er sat i gang for G.",
] as const;

export const STATUS = {
  neutral: [
    "Processen med S er forsinket.",
    "Datagrundlaget for Q ved P er fortsat under opbygning.",
    "Afklaringen med ejeren af P pågår stadig og er en forudsætning for S.",
    "Arbejdet med S er forsinket grundet klargøring ved P.",
    "Der er gennemført N af forløbene for G.",
    "Kun N af G har indtil nu benyttet S ved P.",
    "Dialogen med C om Q er i gang.",
    "Leverandøren til S ved P er skiftet undervejs.",
  ],
  sur: [
    "S ved P er ikke gennemført, fordi tilbuddene lå over rammen.",
    "Målet om Q er ikke nået for G.",
    "Knap halvdelen af midlerne til S ved P er brugt.",
    "Rekrutteringen til P er slået fejl, og S er ikke kommet i gang.",
    "Antallet af G er ikke steget som ønsket.",
  ],
  glad: ["Milepælen for S ved P er nået.", "G har taget godt imod S."],
  none: ["S ved P er lagt sammen med arbejdet i C.", "Milepælen er ikke opgjort for G."],
} as const;

/** What a later round says instead of an earlier status. */
export const RESTATED_STATUS = [
  "Oplysningen om S ved P er rettet efter gennemgang i C.",
  "Forløbet for G var længere fremme end først oplyst.",
  "Forløbet for G var ikke så langt fremme, som først oplyst.",
  "C har genberegnet Q ved P.",
] as const;

/** The same milestone put otherwise: more modest, vaguer, later in the process. */
export const RESTATED_MILESTONE = [
  "Der er taget de første skridt til S ved P.",
  "Et oplæg om Q er drøftet med C.",
  "Muligheden for S er undersøgt blandt G.",
  "Mindst N af G har fået tilbud om S.",
] as const;

export const GROUPS = [
  ..."de unge|ældre borgere|børnefamilierne|frivillige|områdets foreninger|lokale virksomheder".split("|"),
  ..."borgere med handicap|nytilflyttere|pendlerne|eleverne|de pårørende|ledige akademikere".split("|"),
  ..."daginstitutionerne|cyklisterne|lejerne|idrætsudøverne|håndværkerne|nyuddannede".split("|"),
] as const;

export const QUALITIES = [
  ..."tilgængeligheden|den tidlige opsporing|trygheden|biodiversiteten|fællesskabet".split("|"),
  ..."den faglige kvalitet|energiforbruget|sagsbehandlingen|sammenhængen mellem tilbud".split("|"),
  ..."den digitale adgang|arbejdsmiljøet|indeklimaet|synligheden|genbruget|sundheden".split("|"),
] as const;

export const TITLE_BEGINNINGS = [
  "Udvikling af",
  "Fornyelse af",
  "Styrkelse af",
  "Åbning af",
  "Udvidelse af",
  "Løft af",
] as const;
