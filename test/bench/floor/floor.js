/**
 * The floor: what a hand-written page without a library needs for the same facts, spoken texts included. It draws every
 * row it has; a list shows the rows in sight. No types, no tests, no errors told: only what is measured.
 */
const SMILEYS = ["glad", "neutral", "sur"];
const WORDS = { glad: "Glad", neutral: "Neutral", sur: "Sur" };
const ID = "ballerup-2017-oekonomiudvalget";
const ROW = 40;

let text = "";
let feed;
const state = { query: "", delayed: false, sort: "", ascending: true };

const asText = (value) =>
  String(value ?? "").replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );
const name = ({ number, title }) => asText(number === null ? title : `${number}. ${title}`);
const mark = (smiley, about) =>
  `<i class="mark ${smiley ?? ""}"></i><span class="spoken">${smiley ? WORDS[smiley] : "Ingen smiley"}, ${asText(about)}</span>`;
const smileyIn = (initiative, round) =>
  initiative.milestones.find((milestone) => milestone.round === round.id)?.smiley ?? null;

/** Delayed: the latest smiley that is known is not glad. */
function isDelayed(initiative) {
  const known = feed.rounds.map((round) => smileyIn(initiative, round)).filter((smiley) => smiley !== null);
  const last = known.at(-1);
  return last === "neutral" || last === "sur";
}

function read(body) {
  text = body;
  feed = JSON.parse(body);
  for (const initiative of feed.initiatives) {
    initiative.delayed = isDelayed(initiative);
    initiative.folded = [
      ...[initiative.number, initiative.title, initiative.description, initiative.remarks],
      ...[...initiative.responsible, ...initiative.contributors],
      ...initiative.milestones.flatMap((milestone) => [milestone.text, milestone.status]),
      ...[initiative.economy?.text, initiative.economy?.status],
    ]
      .join(" ")
      .toLowerCase();
  }
}

async function load() {
  const catalogue = await (await fetch("feed/index.json", { cache: "no-cache" })).json();
  const entry = catalogue.followUps.find(({ id }) => id === ID) ?? catalogue.followUps[0];
  const body = await (await fetch(`feed/${entry.href}`, { cache: "no-cache" })).text();
  if (body === text) return false;
  read(body);
  return true;
}

function themeHeatmap() {
  const head = feed.rounds.map((round) => `<th scope="col">${asText(round.label)}</th>`).join("");
  const byTheme = Map.groupBy(feed.initiatives, ({ theme }) => theme);
  const rows = [
    ...feed.themes.map((theme) => [name(theme), byTheme.get(theme.id) ?? []]),
    ["Hele aftalen", feed.initiatives],
  ];
  const cell = (initiatives, round) => {
    const counts = { glad: 0, neutral: 0, sur: 0, none: 0 };
    for (const initiative of initiatives) counts[smileyIn(initiative, round) ?? "none"]++;
    const rated = counts.glad + counts.neutral + counts.sur;
    const share = rated === 0 ? "–" : `${Math.round((100 * counts.glad) / rated)} %`;
    return `<td><a href="#/${ID}/indsatser"><b>${share}</b> ${counts.glad} af ${rated}<span class="spoken">${SMILEYS.map((smiley) => `${counts[smiley]} ${smiley}`).join(", ")}, ${counts.none} uden smiley</span></a></td>`;
  };
  const body = rows
    .map(
      ([title, initiatives]) =>
        `<tr><th scope="row">${title}</th>${feed.rounds.map((round) => cell(initiatives, round)).join("")}</tr>`,
    )
    .join("");
  return `<table role="grid" aria-label="Smileys pr. tema og runde"><thead><tr><th scope="col">Tema</th>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function initiativeHeatmap() {
  const head = [...feed.rounds.map(({ label }) => label), "Økonomi"]
    .map((label) => `<th scope="col">${asText(label)}</th>`)
    .join("");
  const row = (initiative) =>
    `<tr class="row"><th scope="row"><a href="#/${ID}/indsatser/${initiative.id}">${name(initiative)}</a></th>${feed.rounds
      .map((round) => `<td>${mark(smileyIn(initiative, round), round.label)}</td>`)
      .join("")}<td>${mark(initiative.economy?.smiley ?? null, "Økonomi")}</td></tr>`;
  return `<table role="grid" aria-label="Smileys pr. indsats og runde"><thead><tr><th scope="col">Indsats</th>${head}</tr></thead><tbody>${feed.initiatives.map(row).join("")}</tbody></table>`;
}

function overview() {
  const delayed = feed.initiatives.filter((initiative) => initiative.delayed).length;
  document.body.innerHTML = `<h1>${asText(feed.title)}</h1><p>${delayed} af ${feed.initiatives.length} er forsinkede</p>${themeHeatmap()}<div id="long"></div>`;
  // The long one after the first picture, so that nobody waits for what is out of sight.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const place = document.getElementById("long");
      if (place) place.innerHTML = initiativeHeatmap();
    }),
  );
}

function listed() {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = feed.initiatives.filter(
    (initiative) =>
      (!state.delayed || initiative.delayed) && words.every((word) => initiative.folded.includes(word)),
  );
  if (state.sort === "title")
    found.sort((a, b) => a.title.localeCompare(b.title, "da") * (state.ascending ? 1 : -1));
  return found;
}

function drawList() {
  const rows = listed();
  const frame = document.querySelector(".list");
  const first = Math.max(0, Math.floor(frame.scrollTop / ROW) - 10);
  const shown = rows.slice(first, first + 50);
  const room = (count) => `<tr aria-hidden="true"><td colspan="4" style="height:${count * ROW}px"></td></tr>`;
  const row = (initiative) =>
    `<tr><th scope="row"><a href="#/${ID}/indsatser/${initiative.id}">${name(initiative)}</a></th><td>${asText(initiative.responsible.join(", "))}</td><td>${feed.rounds
      .map((round) => mark(smileyIn(initiative, round), round.label))
      .join("")}</td><td>${mark(initiative.economy?.smiley ?? null, "Økonomi")}</td></tr>`;
  frame.querySelector("tbody").innerHTML =
    `${room(first)}${shown.map(row).join("")}${room(Math.max(0, rows.length - first - shown.length))}`;
  document.getElementById("count").textContent = `${rows.length} af ${feed.initiatives.length}`;
}

function list() {
  document.body.innerHTML = `<h1>Indsatser</h1><label>Søg i indsatser <input type="search" aria-label="Søg i indsatser" /></label>
    <label><input type="checkbox" aria-label="Kun forsinkede" /> Kun forsinkede</label> <span id="count"></span>
    <div class="list"><table aria-label="Indsatser"><thead><tr><th scope="col"><button>Indsats</button></th><th scope="col">Center</th><th scope="col">Runder</th><th scope="col">Økonomi</th></tr></thead><tbody></tbody></table></div>`;
  const search = document.querySelector("[type=search]");
  const only = document.querySelector("[type=checkbox]");
  search.value = state.query;
  only.checked = state.delayed;
  search.oninput = () => {
    state.query = search.value;
    drawList();
  };
  only.onchange = () => {
    state.delayed = only.checked;
    drawList();
  };
  document.querySelector("button").onclick = () => {
    state.ascending = state.sort !== "title" || !state.ascending;
    state.sort = "title";
    drawList();
  };
  document.querySelector(".list").onscroll = drawList;
  drawList();
}

function initiativePage(id) {
  const initiative = feed.initiatives.find((candidate) => candidate.id === id);
  const milestones = initiative.milestones
    .map(
      (milestone) =>
        `<li>${mark(milestone.smiley, feed.rounds.find((round) => round.id === milestone.round)?.label)} ${asText(milestone.text)}<p>${asText(milestone.status)}</p></li>`,
    )
    .join("");
  document.body.innerHTML = `<h1>${name(initiative)}</h1><p>${asText(initiative.description)}</p><p>${asText(initiative.remarks)}</p><ul aria-label="Milepæle">${milestones}</ul><p>${mark(initiative.economy?.smiley ?? null, "Økonomi")} ${asText(initiative.economy?.text)} ${asText(initiative.economy?.status)}</p>`;
}

function economy() {
  const rows = feed.initiatives.flatMap((initiative) =>
    (initiative.economy?.figures ?? [])
      .filter(({ measure }) => measure === "saving")
      .map((figure) => ({ initiative, figure })),
  );
  rows.sort((a, b) => (b.figure.deviation?.max ?? 0) - (a.figure.deviation?.max ?? 0));
  const shown = rows.slice(0, 40);
  const most = Math.max(1, ...shown.map(({ figure }) => figure.target ?? 0));
  const bar = ({ initiative, figure }, index) => {
    const y = index * 40;
    const reached = figure.outcome?.max ?? 0;
    return `<a href="#/${ID}/indsatser/${initiative.id}"><text x="0" y="${y + 20}">${name(initiative)}</text><rect x="400" y="${y}" width="${(400 * (figure.target ?? 0)) / most}" height="20" fill="none" stroke="#888"/><rect x="400" y="${y + 4}" width="${(400 * reached) / most}" height="12" fill="#235"/><text x="820" y="${y + 20}">${(figure.target ?? 0) / 1e6} mio. kr.</text></a>`;
  };
  document.body.innerHTML = `<h1>Økonomi</h1><figure aria-label="Mål og resultat"><svg data-chart="targets" width="1100" height="${shown.length * 40}">${shown.map(bar).join("")}</svg></figure>
    <table aria-label="Mål og resultat i tal"><tbody>${shown.map(({ initiative, figure }) => `<tr><th scope="row">${name(initiative)}</th><td>${figure.target}</td><td>${figure.outcome?.max ?? "–"}</td></tr>`).join("")}</tbody></table>`;
}

function presentation() {
  document.body.innerHTML = `<article data-slide><h1>${asText(feed.document?.title ?? feed.title)}</h1><p>${asText(feed.authority)}</p></article>`;
}

function wall() {
  const delayed = feed.initiatives.filter((initiative) => initiative.delayed);
  document.body.innerHTML = `<main><h1>${asText(feed.title)}</h1><p>${delayed.length} forsinkede</p>${themeHeatmap()}</main>`;
}

/** The start page from the catalogue alone: by agreement and committee, newest first, as many rows as the site draws at first. */
function start({ followUps }) {
  const MOST = 60;
  const counts = ({ glad, neutral, sur, none }) =>
    Object.entries({ glad, neutral, sur, none })
      .filter(([, count]) => count > 0)
      .map(([smiley, count]) => `<i class="mark ${smiley}"></i>${count}`)
      .join(" ");
  const kroner = (amount) =>
    amount === null || amount === undefined ? "–" : `${(amount.max ?? amount) / 1e6} mio. kr.`;
  const byAgreement = Map.groupBy(
    followUps,
    ({ authority, budgetYear, title }) => `${authority} ${budgetYear} ${title}`,
  );
  const row = ({ id, committee, asOf, initiatives, totals }) =>
    `<li><a href="#/${id}">${asText(committee ?? "–")}</a><p>${asText(asOf)} · ${initiatives} indsatser · ${totals.delayed} forsinkede</p>
      <table><tr>${totals.rounds.map(({ label }) => `<th>${asText(label)}</th>`).join("")}</tr><tr>${totals.rounds.map(({ smileys }) => `<td>${counts(smileys)}</td>`).join("")}</tr></table>
      <p>Besparelser nået: ${kroner(totals.savings?.reached)} af ${kroner(totals.savings?.agreed)}</p>
      <ul>${totals.attention
        .slice(0, 3)
        .map(
          (one) =>
            `<li>${mark(one.smiley, "fremdrift")}<a href="#/${id}/indsatser/${one.id}">${name(one)}</a></li>`,
        )
        .join("")}</ul></li>`;
  let left = MOST;
  const groups = [...byAgreement].map(([title, members]) => {
    const latest = [...Map.groupBy(members, ({ committee }) => committee).values()].map((own) =>
      own.reduce((a, b) => ((b.sequence?.number ?? 0) > (a.sequence?.number ?? 0) ? b : a)),
    );
    const shown = latest.slice(0, left);
    left -= shown.length;
    return shown.length === 0
      ? ""
      : `<section><h2>${asText(title)}</h2><ul>${shown.map(row).join("")}</ul></section>`;
  });
  document.body.innerHTML = `<main><h1>Opfølgninger</h1><p>${followUps.length} opfølgninger</p>${groups.join("")}</main>`;
}

function draw() {
  const [, , screen = "", id] = location.hash.split(/[/?]/);
  if (screen === "indsatser" && id) initiativePage(decodeURIComponent(id));
  else if (screen === "indsatser") list();
  else if (screen === "oekonomi") economy();
  else if (screen === "praesentation") presentation();
  else if (screen === "skaerm") wall();
  else overview();
}

addEventListener("hashchange", draw);
addEventListener("online", async () => {
  if (await load()) draw();
});
if (location.hash === "#/") start(await (await fetch("feed/index.json", { cache: "no-cache" })).json());
else {
  await load();
  draw();
}
