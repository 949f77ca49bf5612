/** What `npm run import -- --help` prints. */
export const HELP = `Læser en opfølgning på en budgetaftale og skriver den som feed (JSON).

  npm run import -- FIL [--out FEED.json] [--id ID] [--corrections FEED.json]
  npm run import -- --catalogue MAPPE

  FIL               opfølgningen som Word-fil (.docx), PDF eller ren tekst
  --out FEED.json   skriv feedet dertil, og dokumentet som sources/ID.txt ved siden af,
                    så kilden kan vises; uden --out skrives feedet til standard output
  --id ID           feedets id (små bogstaver, tal, punktum og bindestreg);
                    ellers dannes det af kommune, år og udvalg
  --corrections FEED.json
                    overfør rettelserne i det tidligere feed til det nye, og hvad der er set
                    efter i det; rettelser, der ikke længere passer, nævnes i rapporten
  --catalogue MAPPE skriv MAPPE/index.json, kataloget over mappens feeds, nyeste først;
                    kan gives alene eller sammen med FIL
  -h, --help        denne hjælp

Rapporten over, hvad der blev læst og hvad der bør ses efter, skrives til standard error.
Skal standard output være feedet alene, så kald kommandoen med -s:

  npm run -s import -- FIL > FEED.json

Slutkoder: 0 læst (også med bemærkninger), 1 dokumentet er ikke en opfølgning, 2 forkert brug.
`;
