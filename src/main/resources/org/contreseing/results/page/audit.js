// Everything can be read without this file; it searches, sorts and shows all agreements, and opens what a link leads to.
"use strict";

const MOST = 100;
const source = document.getElementById("rows");

function element(tag, text, kind) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (kind) { made.className = kind; }
  return made;
}

function catalogue(data) {
  const [HREF, NAME, FILE, VERDICT, ERRORS, WARNINGS, TYPE, BODIES, YEAR, END, END_WORDS, RULES] = data.rows.length ? data.rows[0].keys() : [];
  const section = document.getElementById("agreements");
  const body = section.querySelector("tbody");
  const more = section.querySelector(".more-rows");
  const find = document.getElementById("find");
  const verdict = document.getElementById("verdict");
  const sort = document.getElementById("sort");
  const said = (row) => [row[NAME], row[FILE], row[TYPE], row[YEAR], ...row[BODIES].map((i) => data.bodies[i]), ...row[RULES].map((i) => data.rules[i])].join(" ");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = data.rows.map((row) => plain(said(row)));
  const collator = new Intl.Collator(document.documentElement.lang);
  const far = (day) => (day && day >= data.on ? day : "9999" + day);
  const orders = [
    (a, b) => a - b,
    (a, b) => (far(data.rows[a][END]) < far(data.rows[b][END]) ? -1 : far(data.rows[a][END]) > far(data.rows[b][END]) ? 1 : a - b),
    (a, b) => collator.compare(data.rows[a][NAME], data.rows[b][NAME]) || a - b,
    (a, b) => collator.compare(data.rows[b][YEAR], data.rows[a][YEAR]) || a - b,
  ];
  let shown = MOST;

  function draw(row) {
    const line = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    const link = element("a", row[NAME]);
    link.setAttribute("href", row[HREF]);
    head.append(link, element("span", row[FILE], "alias"));
    line.append(head);
    const cells = [
      [data.verdicts[row[VERDICT]], "tone " + data.tones[row[VERDICT]]], [row[ERRORS], "count"], [row[WARNINGS], "count"],
      [row[TYPE], ""], [row[BODIES].map((i) => data.bodies[i]).join(" · "), ""], [row[YEAR], "day"], [row[END_WORDS], "day"],
    ];
    cells.forEach(([text, kind], i) => {
      const cell = element("td", text, kind);
      cell.dataset.label = data.labels[i + 1];
      line.append(cell);
    });
    return line;
  }

  function show() {
    const asked = plain(find.value.trim()).split(/\s+/);
    const kept = [];
    data.rows.forEach((row, i) => {
      if ((verdict.value === "" || row[VERDICT] === Number(verdict.value)) && asked.every((word) => words[i].includes(word))) { kept.push(i); }
    });
    kept.sort(orders[Number(sort.value)]);
    body.replaceChildren(...kept.slice(0, shown).map((i) => draw(data.rows[i])));
    section.querySelector(".shown").textContent = `${kept.length}${data.of}${data.rows.length}`;
    more.replaceChildren();
    if (kept.length > shown) {
      const button = element("button", `${data.more} (${kept.length - shown})`);
      button.type = "button";
      button.addEventListener("click", () => { shown += MOST; show(); });
      more.append(button);
    }
  }

  document.querySelectorAll("[data-find]").forEach((link) => link.addEventListener("click", () => {
    find.value = link.dataset.find;
    verdict.value = "";
    shown = MOST;
    show();
  }));
  section.querySelector(".filters").hidden = false;
  find.addEventListener("input", () => { shown = MOST; show(); });
  [verdict, sort].forEach((select) => select.addEventListener("change", () => { shown = MOST; show(); }));
  show();
}

if (source) { catalogue(JSON.parse(source.textContent)); }

// A link to findings that are folded opens them.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") { at.open = true; }
  }
  if (target && target.classList.contains("landing")) { target.scrollIntoView(); }
}
window.addEventListener("hashchange", reveal);
reveal();
