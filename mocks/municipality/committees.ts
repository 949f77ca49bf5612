import type { Random } from "./random.ts";

/** A committee with what its initiatives are about: theme to subjects, each in the definite form of the middle of a sentence. */
interface CommitteeWords {
  readonly name: string;
  readonly centres: readonly string[];
  readonly themes: Readonly<Record<string, readonly string[]>>;
}

export const COMMITTEES: readonly CommitteeWords[] = [
  {
    name: "Økonomiudvalget",
    centres: ["Økonomi og Styring", "Politisk Sekretariat", "HR og Organisationsudvikling"],
    themes: {
      "Erhverv og beskæftigelse": [
        "erhvervsområdet",
        "iværksætterhuset",
        "jobcenterindgangen",
        "udbudsplanen",
      ],
      "Borgeren og kommunen": ["borgerservicen", "frikommuneforsøget", "borgermillionen", "kontrolindsatsen"],
      "Kommunen som virksomhed": [
        "lønanalysen",
        "økonomisystemet",
        "konsulentbudgettet",
        "ferieplanlægningen",
      ],
    },
  },
  {
    name: "Børne- og Skoleudvalget",
    centres: ["Skoler og Institutioner", "Børn og Unge", "Pædagogisk Udvikling"],
    themes: {
      Dagtilbud: ["vuggestuen", "børnehaven", "normeringspuljen", "legepladsen"],
      "Skole og fritid": ["folkeskolen", "fritidshjemmet", "læsevejledningen", "lektiecaféen"],
      "Unge på vej": ["ungdomsskolen", "mentorordningen", "klubtilbuddet", "tiendeklassecentret"],
    },
  },
  {
    name: "Social- og Sundhedsudvalget",
    centres: ["Social og Sundhed", "Pleje og Omsorg", "Voksenstøtte"],
    themes: {
      "Et langt liv": ["plejehjemmet", "hjemmeplejen", "genoptræningen", "demensfællesskabet"],
      "Sundhed for alle": ["sundhedshuset", "rygestoptilbuddet", "tandplejen", "motionsholdet"],
      "Støtte og bolig": ["bostedet", "herberget", "støttekontaktordningen", "værestedet"],
    },
  },
  {
    name: "Teknik- og Miljøudvalget",
    centres: ["By, Erhverv og Miljø", "Ejendomme", "Vej og Park"],
    themes: {
      "Veje og trafik": ["cykelstien", "krydset", "parkeringspladsen", "skolevejen"],
      "Grøn by": ["bynaturen", "regnvandsbassinet", "parken", "affaldssorteringen"],
      Bygninger: ["rådhusfløjen", "varmepumpen", "facaderenoveringen", "solcelleanlægget"],
    },
  },
  {
    name: "Kultur- og Fritidsudvalget",
    centres: ["Kultur og Fritid", "Biblioteker", "Ejendomme"],
    themes: {
      Kultur: ["biblioteket", "museet", "musikskolen", "kulturnatten"],
      Idræt: ["svømmehallen", "kunstgræsbanen", "idrætshallen", "skaterbanen"],
      Foreninger: ["foreningspuljen", "medborgerhuset", "spejderhytten", "kolonihaven"],
    },
  },
  {
    name: "Arbejdsmarkedsudvalget",
    centres: ["Arbejdsmarked", "Integration", "Unge og Uddannelse"],
    themes: {
      "I job": ["virksomhedsservicen", "fleksjobindsatsen", "sygedagpengeteamet", "jobmessen"],
      Integration: ["sprogskolen", "modtageklassen", "integrationspuljen", "naboværkstedet"],
      Uddannelse: ["opkvalificeringen", "praktikpladsaftalen", "ungeindgangen", "værkstedsskolen"],
    },
  },
  {
    name: "Klima- og Byudviklingsudvalget",
    centres: ["Klima og Plan", "By, Erhverv og Miljø", "Ejendomme"],
    themes: {
      Klima: ["klimaplanen", "fjernvarmenettet", "kystsikringen", "energirenoveringen"],
      Boliger: ["boligområdet", "lokalplanen", "ungdomsboligen", "seniorbofællesskabet"],
      Bymidte: ["stationspladsen", "gågaden", "torvet", "havneparken"],
    },
  },
];

const PLACE_BEGINNINGS = [
  ..."Ager Birke Damme Elle Fælled Grønne Hassel Ibs Jonstrup Kirke Lærke Mose Nørre Oddes".split(" "),
  ..."Pile Rugs Skov Toft Ulve Vester Ørne Ålykke Brede Egels Fugle Høje Kildes Lunde Rosen Sønder".split(
    " ",
  ),
];
const PLACE_ENDINGS = "vangen dalen gården bakken engen holm lunden marken skoven parken toften vejen".split(
  " ",
);

/** Names of places that are nowhere, each once. */
export function placeNames(random: Random): () => string {
  const all = random.shuffled(PLACE_BEGINNINGS.flatMap((from) => PLACE_ENDINGS.map((to) => from + to)));
  let next = 0;
  return () => all[next++ % all.length] ?? "";
}

/** Authorities that do not exist. Another `index` is another name. */
export function authorityName(index: number): string {
  const names = ["Lindby", "Søndervig", "Ågerup", "Nørreholm", "Birkelev", "Vesterå", "Tofteby", "Egense"];
  const lap = Math.floor(index / names.length);
  return `${names[index % names.length]}${lap === 0 ? "" : ` ${lap + 1}`} Kommune (opfundet)`;
}
