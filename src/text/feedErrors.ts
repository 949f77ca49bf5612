import type { ProblemCode } from "../agreement/format/problem.ts";
import type { Messages } from "./messages.ts";

const da = {
  /** The files that may fail: where a sentence begins, and within one. */
  files: {
    feed: { first: "Feedet", within: "feedet" },
    catalogue: { first: "Kataloget", within: "kataloget" },
    config: { first: "config.json", within: "config.json" },
  },
  titles: {
    unreachable: (file: string) => `${file} kan ikke nås`,
    awaited: (file: string) => `${file} har ikke svaret endnu`,
    timeout: (file: string) => `${file} svarer ikke`,
    redirected: (file: string) => `${file} sender videre til et andet sted`,
    "not-found": (file: string) => `${file} findes ikke`,
    forbidden: (file: string) => `${file} må ikke læses`,
    server: (_file: string) => "Serveren kan ikke svare nu",
    "blocked-origin": (file: string) => `${file} ligger et andet sted, end siden må hente fra`,
    "bad-address": (_file: string) => "En adresse kan ikke bruges",
    "not-json": (file: string) => `${file} er ikke JSON`,
    "too-large": (file: string) => `${file} er for stort`,
    "newer-version": (file: string) => `${file} er nyere end siden`,
    invalid: (file: string) => `${file} har fejl`,
    older: (file: string) => `${file} er en ældre udgave`,
    "in-turn": (file: string) => `${file} svarer skiftevis med to udgaver`,
    "no-follow-ups": (_file: string) => "Der er endnu ingen opfølgninger",
    "unknown-follow-up": (_file: string) => "Opfølgningen findes ikke",
  },
  noAgreement: "Aftalen findes ikke",
  /** Of a body that is no JSON, where more can be said of it. */
  notJson: {
    cut: (file: string) => `${file} er ikke helt: slutningen mangler`,
    empty: (file: string) => `${file} er tomt`,
    encoding: (file: string) => `${file} er ikke gemt som UTF-8`,
    packed: (file: string) => `${file} er ikke pakket ud`,
    zeros: (file: string) => `${file} er ødelagt`,
  },
  brokenOff: (file: string) => `${file} kom ikke helt frem`,
  slow: (file: string) => `${file} kommer for langsomt`,
  happened: {
    unreachable: (url: string) => `${url} gav intet svar.`,
    brokenOff: (url: string, bytes: string) => `${url} blev afbrudt. ${bytes} byte var nået frem.`,
    spoilt: (url: string, packing: string, bytes: string) =>
      `Serveren svarede, men svaret fra ${url} blev afbrudt eller ødelagt undervejs. Det er pakket som ${packing}, og ${bytes} byte kunne pakkes ud.`,
    awaited: (url: string) => `${url} har ikke svaret endnu.`,
    timeout: (url: string, seconds: number) => `${url} svarede ikke inden for ${seconds} sekunder.`,
    slow: (url: string, seconds: number, bytes: string) =>
      `${url} kom for langsomt. ${bytes} byte var nået frem, da siden havde ventet ${seconds} sekunder på resten.`,
    redirected: (url: string) =>
      `${url} sender videre til et andet sted, som siden ikke må hente fra, eller uden ende. Det er oftest en loginside.`,
    notFound: (url: string) => `Der er ingen fil på ${url}.`,
    status: (url: string, status: number) => `${url} svarede med statuskode ${status}.`,
    blockedOrigin: (url: string, origin: string) => `${url} ligger på ${origin}, som siden ikke må bruge.`,
    badAddress: (url: string) => `»${url}« er ikke en http- eller https-adresse uden adgangskode.`,
    html: (url: string) =>
      `${url} er ikke JSON, men begynder som en webside eller XML. Måske en loginside eller serverens fejlside.`,
    empty: (url: string) => `${url} er tom.`,
    encodings: {
      "utf-16": (url: string) => `${url} er gemt som UTF-16 (Unicode), ikke som UTF-8.`,
      "windows-1252": (url: string) => `${url} er gemt som ANSI (Windows-1252), ikke som UTF-8.`,
      packed: (url: string) =>
        `${url} kom pakket (gzip, zip eller lignende), og serveren siger ikke hvordan.`,
      zeros: (url: string) => `${url} begynder med nul-byte i stedet for tekst: filen er ødelagt.`,
      unknown: (url: string) => `${url} er ikke gyldig UTF-8.`,
    },
    syntax: (url: string, line: number, column: number, near: string) =>
      `${url} kan ikke læses fra linje ${line}, tegn ${column}. Der står: ${near}`,
    cut: (url: string, line: number, column: number, near: string) =>
      `${url} er ikke hel: den slutter i linje ${line}, tegn ${column}. Det sidste er: ${near}`,
    bytes: (url: string, allowed: string) => `${url} fylder mere end ${allowed} MiB.`,
    followUps: (url: string, allowed: string) => `${url} har flere end ${allowed} opfølgninger.`,
    levels: (url: string, allowed: string) => `${url} er indlejret i mere end ${allowed} niveauer.`,
    initiatives: (url: string, allowed: string) => `${url} har flere end ${allowed} indsatser.`,
    newerVersion: (url: string, found: number, reads: number) =>
      `${url} har formatVersion ${found}. Denne udgave af siden læser formatVersion ${reads}.`,
    invalid: (url: string, total: number) =>
      total === 1 ? `${url} har én fejl:` : `${url} har ${total} fejl:`,
    older: (url: string) => `${url} er en ældre udgave af opfølgningen end den, der vises:`,
    inTurn: (url: string) =>
      `${url} svarer skiftevis med en nyere og en ældre udgave. Siden bliver ved den nyeste, den har set.`,
    noFollowUps: (url: string) => `Kataloget ${url} nævner ingen opfølgninger.`,
    unknownFollowUp: (url: string, id: string) => `Kataloget ${url} nævner ingen opfølgning med id »${id}«.`,
    unknownAgreement: (url: string, id: string) => `Kataloget ${url} nævner ingen aftale med id »${id}«.`,
  },
  todo: {
    passing: "Kontrollér forbindelsen, og prøv igen.",
    server: "Fejlen er serverens. Varer den ved, så sig det til den, der driver siden.",
    busy: "Serveren er optaget eller under vedligehold. Vent lidt.",
    webPage:
      "Genindlæs siden, og log ind, hvis nettet eller siden beder om det. Ellers ligger der en webside, hvor filen skulle være: læg filen op igen.",
    publishWhole: "Læg hele filen op igen.",
    packing:
      "Prøv igen. Varer fejlen ved, så bed den, der driver siden, om at se, om serveren eller en proxy pakker filen forkert (Content-Encoding).",
    place: "Kontrollér adressen i config.json og kataloget, og at filen er lagt op.",
    login:
      "Genindlæs siden, og log ind, hvis du bliver bedt om det. Ellers er feedet flyttet: ret adressen i config.json eller kataloget.",
    access: "Log ind, hvis siden kræver det. Bed ellers den, der driver siden, om at give adgang til filen.",
    origin:
      "Læg feedet på sidens eget sted, eller nævn stedet under allowedOrigins i config.json. Adressen under health skal altid ligge på sidens eget sted.",
    mend: (file: string) =>
      `Ret ${file} de nævnte steder, og læg det op igen. JSON-skemaet i feed/schema beskriver formatet.`,
    publishNewest: "Læg den nyeste udgave op igen.",
    renewAll: "Bed den, der driver siden, om at se, om en af serverne eller en proxy har en gammel udgave.",
    mendConfig: "Ret config.json, og læg den op igen. Uden filen gælder sidens standardindstillinger.",
    saveAsUtf8:
      "Gem filen som UTF-8, og læg den op igen. I Notesblok: Filer, Gem som, og vælg UTF-8 ved Kodning. Kommer filen fra et program, skal det skrive UTF-8.",
    shrink: "Del opfølgningen i flere feeds.",
    shorten: "Tag de ældste opfølgninger ud af kataloget.",
    update: "Opdater siden til en udgave, der læser feedets format.",
    list: "Læs et dokument ind på skærmen »Importér«, og læg opfølgningen op med publish-feed, som README beskriver. Så er den at se her.",
    choose: "Vælg en opfølgning, der findes.",
    chooseAgreement: "Vælg en aftale, der findes.",
  },
  problems: {
    shape: (found: string, expected: string) => `fandt ${found}, skal være ${expected}`,
    missing: (_found: string, expected: string) => `mangler; skal være ${expected}`,
    "no-such-date": (found: string, expected: string) => `${found} er ingen dato; skal være ${expected}`,
    "duplicate-id": (found: string, expected: string) => `${found} er brugt før; skal være ${expected}`,
    "unknown-round": (found: string, expected: string) =>
      `runden ${found} findes ikke; der er ${expected || "ingen"}`,
    "repeated-round": (found: string, expected: string) =>
      `runden ${found} har allerede en milepæl; skal være ${expected}`,
    "unknown-theme": (found: string, expected: string) =>
      `temaet ${found} findes ikke; der er ${expected || "ingen"}`,
    "negative-target": (found: string) =>
      `målet ${found} er under nul; skriv beløbet uden fortegn: measure siger, om det skal spares eller bruges`,
    "evidence-not-found": (found: string, expected: string) =>
      `citatet ${found} står ikke ordret i ${expected}`,
    "range-reversed": (found: string, expected: string) =>
      `${found} er mindre end intervallets start; skal være ${expected}`,
    "lines-reversed": (found: string, expected: string) =>
      `${found} ligger før den første linje; skal være ${expected}`,
    "wrong-id": (found: string, expected: string) => `fandt ${found}, kataloget siger ${expected}`,
    "correction-misplaced": (found: string, _expected: string) => `${found} er intet sted, der kan rettes`,
    "correction-not-made": (found: string, expected: string) =>
      `rettelsen siger ${found}, men feedet har ${expected}`,
    "not-as-listed": (found: string, expected: string) => `feedet siger ${found}, kataloget ${expected}`,
    "double-encoded": (found: string, expected: string) => `der står ${found}, formentlig for ${expected}`,
    "repeated-key": (found: string, expected: string) =>
      `står to gange; ${found}, som står sidst, læses, og ${expected} ikke`,
  } satisfies Record<ProblemCode, (found: string, expected: string) => string>,
  configTitle: "Sidens konfiguration har fejl",
  wholeDocument: "dokumentet",
  more: (count: number) => `… og ${count} til`,
};

const en: Messages<typeof da> = {
  files: {
    feed: { first: "The feed", within: "the feed" },
    catalogue: { first: "The catalogue", within: "the catalogue" },
    config: { first: "config.json", within: "config.json" },
  },
  titles: {
    unreachable: (file) => `${file} cannot be reached`,
    awaited: (file) => `${file} has not answered yet`,
    timeout: (file) => `${file} does not answer`,
    redirected: (file) => `${file} leads somewhere else`,
    "not-found": (file) => `${file} does not exist`,
    forbidden: (file) => `${file} may not be read`,
    server: () => "The server cannot answer now",
    "blocked-origin": (file) => `${file} lies where the site may not fetch`,
    "bad-address": () => "An address cannot be used",
    "not-json": (file) => `${file} is not JSON`,
    "too-large": (file) => `${file} is too large`,
    "newer-version": (file) => `${file} is newer than the site`,
    invalid: (file) => `${file} has errors`,
    older: (file) => `${file} is an older edition`,
    "in-turn": (file) => `${file} answers with two editions in turn`,
    "no-follow-ups": () => "There are no follow-ups yet",
    "unknown-follow-up": () => "No such follow-up",
  },
  noAgreement: "No such agreement",
  notJson: {
    cut: (file) => `${file} is not whole: its end is missing`,
    empty: (file) => `${file} is empty`,
    encoding: (file) => `${file} is not saved as UTF-8`,
    packed: (file) => `${file} is not unpacked`,
    zeros: (file) => `${file} is damaged`,
  },
  brokenOff: (file) => `${file} did not arrive whole`,
  slow: (file) => `${file} comes too slowly`,
  happened: {
    unreachable: (url: string) => `${url} gave no answer.`,
    brokenOff: (url: string, bytes: string) => `${url} was broken off. ${bytes} bytes had arrived.`,
    spoilt: (url: string, packing: string, bytes: string) =>
      `The server answered, but the answer of ${url} was broken off or spoilt on the way. It is packed as ${packing}, and ${bytes} bytes could be unpacked.`,
    awaited: (url: string) => `${url} has not answered yet.`,
    timeout: (url: string, seconds: number) => `${url} did not answer within ${seconds} seconds.`,
    slow: (url: string, seconds: number, bytes: string) =>
      `${url} came too slowly. ${bytes} bytes had arrived when the site had waited ${seconds} seconds for the rest.`,
    redirected: (url: string) =>
      `${url} leads to another place, which the site may not fetch from, or on without end. Most often that is a login page.`,
    notFound: (url: string) => `There is no file at ${url}.`,
    status: (url: string, status: number) => `${url} answered with status ${status}.`,
    blockedOrigin: (url: string, origin: string) => `${url} lies on ${origin}, which the site may not use.`,
    badAddress: (url: string) => `“${url}” is no http or https address without a password.`,
    html: (url: string) =>
      `${url} is not JSON, but begins like a web page or XML. Perhaps a login page or the server's error page.`,
    empty: (url: string) => `${url} is empty.`,
    encodings: {
      "utf-16": (url) => `${url} is saved as UTF-16 (Unicode), not as UTF-8.`,
      "windows-1252": (url) => `${url} is saved as ANSI (Windows-1252), not as UTF-8.`,
      packed: (url) => `${url} came packed (gzip, zip or the like), and the server does not say how.`,
      zeros: (url) => `${url} begins with zero bytes instead of text: the file is damaged.`,
      unknown: (url) => `${url} is not valid UTF-8.`,
    },
    syntax: (url: string, line: number, column: number, near: string) =>
      `${url} cannot be read from line ${line}, column ${column}. It says: ${near}`,
    cut: (url: string, line: number, column: number, near: string) =>
      `${url} is not whole: it ends in line ${line}, column ${column}. The last of it is: ${near}`,
    bytes: (url: string, allowed: string) => `${url} is larger than ${allowed} MiB.`,
    followUps: (url: string, allowed: string) => `${url} has more than ${allowed} follow-ups.`,
    levels: (url: string, allowed: string) => `${url} nests deeper than ${allowed} levels.`,
    initiatives: (url: string, allowed: string) => `${url} has more than ${allowed} initiatives.`,
    newerVersion: (url: string, found: number, reads: number) =>
      `${url} has formatVersion ${found}. This build of the site reads formatVersion ${reads}.`,
    invalid: (url: string, total: number) =>
      total === 1 ? `${url} has one error:` : `${url} has ${total} errors:`,
    older: (url: string) => `${url} is an older edition of the follow-up than the one shown:`,
    inTurn: (url) =>
      `${url} answers with a newer and an older edition in turn. The site stays with the newest it has seen.`,
    noFollowUps: (url) => `The catalogue ${url} lists no follow-ups.`,
    unknownFollowUp: (url: string, id: string) =>
      `The catalogue ${url} lists no follow-up with the id “${id}”.`,
    unknownAgreement: (url: string, id: string) =>
      `The catalogue ${url} lists no agreement with the id “${id}”.`,
  },
  todo: {
    passing: "Check the connection and try again.",
    server: "The fault is the server's. If it lasts, tell whoever runs the site.",
    busy: "The server is busy or being maintained. Wait a little.",
    webPage:
      "Reload the page and log in if the network or the site asks you to. Otherwise there is a web page where the file should be: publish the file again.",
    publishWhole: "Publish the whole file again.",
    packing:
      "Try again. If it lasts, ask whoever runs the site whether the server or a proxy packs the file wrongly (Content-Encoding).",
    place: "Check the address in config.json and the catalogue, and that the file has been published.",
    login:
      "Reload the page and log in if you are asked to. Otherwise the feed has moved: correct the address in config.json or the catalogue.",
    access: "Log in if the site requires it. Otherwise ask whoever runs the site to give access to the file.",
    origin:
      "Put the feed on the site's own origin, or list the origin under allowedOrigins in config.json. The address under health must always be of the site's own origin.",
    mend: (file) =>
      `Correct ${file} in the places named and publish it again. The JSON Schema in feed/schema describes the format.`,
    publishNewest: "Publish the newest edition again.",
    renewAll: "Ask whoever runs the site whether one of the servers or a proxy has an old edition.",
    mendConfig: "Correct config.json and publish it again. Without the file the site's defaults hold.",
    saveAsUtf8:
      "Save the file as UTF-8 and publish it again. In Notepad: File, Save as, and choose UTF-8 at Encoding. Where a program writes the file, it must write UTF-8.",
    shrink: "Split the follow-up into several feeds.",
    shorten: "Take the oldest follow-ups out of the catalogue.",
    update: "Update the site to a build that reads the feed's format.",
    list: "Read a document on the screen “Import”, and publish the follow-up by publish-feed, which README describes. Then it is to be seen here.",
    choose: "Choose a follow-up that exists.",
    chooseAgreement: "Choose an agreement that exists.",
  },
  problems: {
    shape: (found: string, expected: string) => `found ${found}, must be ${expected}`,
    missing: (_found: string, expected: string) => `is missing; must be ${expected}`,
    "no-such-date": (found: string, expected: string) => `${found} is no date; must be ${expected}`,
    "duplicate-id": (found: string, expected: string) => `${found} is used before; must be ${expected}`,
    "unknown-round": (found: string, expected: string) =>
      `there is no round ${found}; there are ${expected || "none"}`,
    "repeated-round": (found: string, expected: string) =>
      `round ${found} has a milestone already; must be ${expected}`,
    "unknown-theme": (found: string, expected: string) =>
      `there is no theme ${found}; there are ${expected || "none"}`,
    "negative-target": (found: string) =>
      `the target ${found} is below zero; write the amount without a sign: measure says whether it is saved or spent`,
    "evidence-not-found": (found: string, expected: string) =>
      `the quote ${found} does not stand word for word in ${expected}`,
    "range-reversed": (found: string, expected: string) =>
      `${found} is less than the start of the range; must be ${expected}`,
    "lines-reversed": (found: string, expected: string) =>
      `${found} lies before the first line; must be ${expected}`,
    "wrong-id": (found: string, expected: string) => `found ${found}, the catalogue says ${expected}`,
    "correction-misplaced": (found: string, _expected: string) =>
      `${found} is no place that can be corrected`,
    "correction-not-made": (found: string, expected: string) =>
      `the correction says ${found}, but the feed has ${expected}`,
    "not-as-listed": (found: string, expected: string) => `the feed says ${found}, the catalogue ${expected}`,
    "double-encoded": (found: string, expected: string) => `it says ${found}, probably for ${expected}`,
    "repeated-key": (found: string, expected: string) =>
      `stands twice; ${found}, which stands last, is read, and ${expected} is not`,
  },
  configTitle: "The site's configuration has errors",
  wholeDocument: "the document",
  more: (count: number) => `… and ${count} more`,
};

export const feedErrorsText = { da, en };
