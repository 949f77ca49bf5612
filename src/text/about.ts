import type { Messages } from "./messages.ts";

const da = {
  title: "Sådan læses tallene",
  lead: "Aftaleoverblik gengiver, hvad kommunens opfølgning siger, og regner kun på det. Her står, hvordan.",
  smileys: "Smileyerne",
  smileysLead: "Med dokumentets egne ord:",
  blank: {
    title: "En blank er ikke grøn",
    body: "Hvor dokumentet ikke giver en smiley, står en stiplet ring. Den tæller hverken som opfyldt eller ikke opfyldt, og antal er af alle: »19 af 32, 7 uden smiley nu«. En procent nævner, hvad den er en procent af, og står kun, hvor det er mindst ti; 100 % er alle og 0 % er ingen. I temaernes tabel er farven rød, hvor nogen er sur, og stærkere, jo større en del af alle der er det; dernæst tæller de neutrale. Når en andel ændrer sig mellem to runder, skelnes der mellem det, der blev leveret, og det, der blot holdt op med at blive vurderet.",
  },
  milestones: {
    title: "Hver runde har sin egen milepæl",
    body: "Neutral i én runde og glad i den næste betyder ikke, at den missede milepæl blev nået. Den står åben, indtil en senere tekst siger andet. Seneste runde er den sidste, hvor nogen har en smiley; de senere er planlagt og tæller ikke som manglende.",
  },
  unknownCount: "ukendt",
  delay: { title: "Forsinket", lead: "Reglen vælges i listen over indsatser og står i adressen." },
  deviation: {
    title: "Afvigelser",
    lead: "Tre mængder, der ikke er den samme: de forsinkede er en del af afvigelserne, og de er en del af det, der er til drøftelse.",
  },
  standing: {
    title: "Fremdrift",
    lead: "En indsats har to domme, fremdrift og økonomi, som altid står side om side: det aftalte kan være gjort, mens pengene mangler. For fremdriften har hver indsats præcis én af disse.",
  },
  change: {
    title: "Ændring mellem to runder",
    lead: "Hver indsats har præcis én af disse. Der måles fra den senest kendte smiley i eller før den tidligste af de to runder: en runde uden smiley sletter ikke, hvad der stod før. Er den smiley fra en tidligere runde, står dens navn ved.",
    sets: "Af disse tælles også",
  },
  money: {
    title: "Penge",
    body: "Hvert beløb står med, hvordan det er kendt. Besparelser, indtægter, investeringer, udgifter, bevillinger og budgetter lægges aldrig sammen, og brutto aldrig sammen med netto. Et interval forbliver et interval, også i summen. Nul er ikke det samme som intet tal. Mangler er en afvigelse over nul, uanset smileyen. Hvor dokumentet ikke skriver brutto eller netto, regnes beløbet som netto. I overskrifter har et beløb højst én decimal, og et interval, hvis ender da læses ens, er ét tal; et beløb, der mangler, bliver aldrig til 0. De præcise tal står ved siden af og i tabellerne. Søjlen over besparelser har tre dele: det, dokumentets beløb siger, det, der alene hviler på en glad smiley, og det, der mangler; det skraverede er den usikre del af et interval.",
    states: "Økonomiens tilstand",
  },
  contradictions: {
    title: "Spørgsmål til dokumentet",
    lead: "Tre slags. Hvor et tal eller et mærke nævner spørgsmål uden at sige hvilke, er det den første slags. Svarer dokumentet selv, står svaret ved. Et spørgsmål ændrer ingen smiley og er ingen anklage.",
  },
  afterlife: {
    title: "Udestår",
    body: "Det udestående er det, dokumentet selv stiller i udsigt efter sin sidste runde: datoer, møder og senere opfølgninger, med citat og kilde. En sætning, der kun siger, hvor meget der er budgetteret eller bruges i et senere år, er intet løfte og er ikke med.",
  },
  keyboard: {
    title: "Tastatur",
    keys: [
      ["Tab", "til næste felt, knap eller tabel"],
      ["Piletaster", "fra celle til celle i en smileytabel"],
      ["Home og End", "til rækkens første og sidste celle; med Ctrl til tabellens"],
      ["Page Up og Page Down", "ti rækker op og ned"],
      ["Enter", "åbner cellens indsatser"],
    ],
  },
  accessibility: {
    title: "Tilgængelighed",
    body: "Siderne er bygget efter WCAG 2.2 niveau AA: alt kan betjenes med tastatur og læses op, og smileyer kan skelnes på omrids og mund såvel som på farve, også på gråt papir. Siderne prøves automatisk med axe i lyst og mørkt. Finder du noget, der ikke virker for dig, så skriv til den kommune, hvis aftale du læser.",
    statement: "Tilgængelighedserklæringen",
  },
  news: {
    title: "Følg med",
    body: "Nye opfølgninger og hver rettet oplysning kommer som nyheder i et format (Atom), som nyhedslæsere og Outlook kan abonnere på: ",
    link: "Nyt om opfølgninger",
  },
  privacy: {
    title: "Privatliv",
    body: "Siden henter kun fra sit eget sted. Der er ingen cookies og ingen måling; valg af sprog og farver gemmes i din egen browser.",
  },
  versions: {
    title: "Versioner",
    health: "Drift: skærmenes tilstand",
    product: "Aftaleoverblik",
    format: "Feedets format",
    importer: "Importeret med",
    document: "Dokument",
    caseNumber: "Sagsnummer",
    asOf: "Opgjort",
    findings: (count: number) => `${count} bemærkninger fra importen`,
  },
  line: (line: number) => `linje ${line}`,
};

const en: Messages<typeof da> = {
  title: "About the figures",
  lead: "Aftaleoverblik repeats what the municipality's follow-up says and computes on nothing else. This is how.",
  smileys: "The smileys",
  smileysLead: "In the document's own words:",
  blank: {
    title: "A blank is not green",
    body: "Where the document gives no smiley, there is a dashed ring. It counts neither as met nor as not met, and counts are of all: “19 of 32, 7 without a smiley now”. A percentage says what it is a percentage of and is only told of ten or more; 100% is all and 0% is none. In the table of themes the tint is red where any is dissatisfied, and stronger, the larger the part of all that is; then the neutral ones count. When a share changes between two rounds, what was delivered is told apart from what merely stopped being rated.",
  },
  milestones: {
    title: "Each round has a milestone of its own",
    body: "Neutral in one round and satisfied in the next does not mean that the missed milestone was met. It stays open until a later text says otherwise. The latest round is the last in which anything has a smiley; later ones are planned and do not count as missing.",
  },
  unknownCount: "unknown",
  delay: {
    title: "Delayed",
    lead: "The rule is chosen in the list of initiatives and stands in the address.",
  },
  deviation: {
    title: "Deviations",
    lead: "Three sets that are not the same: the delayed are some of the deviations, and these are some of what is for discussion.",
  },
  standing: {
    title: "Effort",
    lead: "An initiative has two verdicts, effort and economy, which always stand side by side: what was agreed may be done while the money is missing. Of the effort, each initiative has exactly one of these.",
  },
  change: {
    title: "Change between two rounds",
    lead: "Each initiative has exactly one of these. Change is measured from the last known smiley at or before the earlier of the two rounds: a round without a smiley does not wash out what stood before. Where that smiley is from another round, the round is named.",
    sets: "Of these are also counted",
  },
  money: {
    title: "Money",
    body: "Each amount says how it is known. Savings, revenues, investments, expenses, allocations and budgets are never added together, nor gross with net. A range stays a range, in the total too. Zero is not the same as no figure. Missing is a deviation above zero, whatever the smiley says. Where the document says neither gross nor net, the amount is taken as net. In headlines an amount has at most one decimal, and a range whose ends then read alike is one figure; an amount that is missing never becomes 0. The exact figures stand beside it and in the tables. The bar of savings has three parts: what the document’s amounts say, what rests on a glad smiley alone, and what is missing; what is hatched is the uncertain part of a range.",
    states: "The state of an economy",
  },
  contradictions: {
    title: "Questions to the document",
    lead: "Three kinds. Where a number or a mark speaks of questions without saying which, it is the first kind. Where the document answers itself, its answer stands beside. A question changes no smiley and accuses nobody.",
  },
  afterlife: {
    title: "Outstanding",
    body: "Outstanding is what the document itself promises after its last round: dates, meetings and later follow-ups, with quote and source. A sentence that only says how much is budgeted or spent in a later year is no promise and is left out.",
  },
  keyboard: {
    title: "Keyboard",
    keys: [
      ["Tab", "to the next field, button or table"],
      ["Arrow keys", "from cell to cell in a table of smileys"],
      ["Home and End", "to the row's first and last cell; with Ctrl to the table's"],
      ["Page Up and Page Down", "ten rows up and down"],
      ["Enter", "opens the cell's initiatives"],
    ],
  },
  accessibility: {
    title: "Accessibility",
    body: "The pages are built to WCAG 2.2 level AA: everything can be operated by keyboard and read aloud, and smileys are told apart by outline and mouth as well as by colour, on grey paper too. The pages are tested automatically with axe, light and dark. If something does not work for you, write to the municipality whose agreement you are reading.",
    statement: "The accessibility statement",
  },
  news: {
    title: "Keep up",
    body: "New follow-ups and every corrected fact are told as news in a format (Atom) that news readers and Outlook can subscribe to: ",
    link: "News of follow-ups",
  },
  privacy: {
    title: "Privacy",
    body: "The site fetches from its own place only. There are no cookies and no tracking; your choice of language and colours is kept in your own browser.",
  },
  versions: {
    title: "Versions",
    health: "Operations: how the screens are",
    product: "Aftaleoverblik",
    format: "Format of the feed",
    importer: "Imported with",
    document: "Document",
    caseNumber: "Case number",
    asOf: "As of",
    findings: (count: number) => `${count} remarks from the import`,
  },
  line: (line: number) => `line ${line}`,
};

export const aboutText = { da, en };
