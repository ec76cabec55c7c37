// Everything works without this file: it adds dropping files, lines that live, keys, copying, and asking for a reason before sending.
"use strict";

const proof = () => document.querySelector("meta[name=csrf]")?.content;
const english = () => document.documentElement.lang === "en";
const wait = (millis) => new Promise((done) => { setTimeout(done, millis); });

function announce(words) {
  const place = document.querySelector("[data-announce]");
  if (place) { place.textContent = words; }
}

// One line from the server, put in the place of the one that is there.
async function follow(line) {
  for (let patience = 400; line.dataset.follow; patience = Math.min(patience * 1.4, 4000)) {
    await wait(patience);
    let answer;
    try {
      answer = await fetch(line.dataset.follow, { headers: { "Accept": "text/html" } });
    } catch (lost) {
      announce(line.parentElement.dataset.lost || "");
      continue;
    }
    if (answer.redirected) {
      announce(line.parentElement.dataset.lost || "");
      location.reload();
      return line;
    }
    if (!answer.ok) { continue; }
    const holder = document.createElement("template");
    holder.innerHTML = await answer.text();
    const next = holder.content.querySelector("li.arrival");
    if (next && next.textContent !== line.textContent) {
      line.replaceWith(next);
      announce(next.textContent.trim());
    }
    line = next && next.isConnected ? next : line;
    if (line.dataset.done !== undefined) { delete line.dataset.follow; }
  }
  return line;
}

// Files go up two at a time; each has its line from the start.
function sending(list, file) {
  const line = document.createElement("li");
  line.className = "arrival";
  const name = Object.assign(document.createElement("span"), { className: "file", textContent: file.name });
  const state = Object.assign(document.createElement("span"), { className: "chip waiting", textContent: `… ${list.dataset.sending}` });
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.setAttribute("aria-label", `${list.dataset.sending} ${file.name}`);
  line.append(name, " ", state, " ", bar);
  list.append(line);
  return { line, state, bar };
}

function send(form, list, file, shown) {
  return new Promise((done) => {
    const body = new FormData();
    form.querySelectorAll("input[name=profile]:checked, input[name=on], input[name=csrf]").forEach((input) => body.append(input.name, input.value));
    body.append("document", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", `/v1/checks?lang=${english() ? "en" : "fr"}`);
    request.setRequestHeader("Prefer", "respond-async");
    request.setRequestHeader("Accept", "application/json");
    if (proof()) { request.setRequestHeader("X-CSRF-Token", proof()); }
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => { if (event.lengthComputable) { shown.bar.value = event.loaded / event.total; } });
    request.addEventListener("loadend", () => { arrived(request, list, shown); done(); });
    request.send(body);
  });
}

function arrived(request, list, shown) {
  shown.bar.remove();
  if (request.status === 202 && request.response) {
    shown.state.textContent = `… ${list.dataset.reading}`;
    shown.line.dataset.follow = `/checks/${request.response.id}/line${english() ? "?lang=en" : ""}`;
    follow(shown.line);
    return;
  }
  shown.state.className = "chip error";
  shown.state.textContent = `✖ ${list.dataset.failed}`;
  const why = Object.assign(document.createElement("p"), { className: "trouble", textContent: request.response?.detail || list.dataset.lost });
  shown.line.append(why);
  announce(shown.line.textContent);
}

async function sendAll(form, files) {
  const section = document.querySelector(".arrivals");
  const list = section.querySelector("ul");
  section.hidden = false;
  const waiting = [...files].map((file) => ({ file, shown: sending(list, file) }));
  const worker = async () => { for (let next = waiting.shift(); next; next = waiting.shift()) { await send(form, list, next.file, next.shown); } };
  await Promise.all([worker(), worker()]);
}

document.querySelectorAll("form.deposit").forEach((form) => {
  const input = form.querySelector("input[type=file]");
  const over = (on) => (event) => { event.preventDefault(); document.body.classList.toggle("dropping", on); };
  document.addEventListener("dragover", over(true));
  document.addEventListener("dragleave", over(false));
  document.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) { sendAll(form, event.dataTransfer.files); }
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction")) { return; }
    event.preventDefault();
    sendAll(form, input.files);
    input.value = "";
  });
});

// Lines that were there when the page came; on a page that only waits, the result takes its place.
document.querySelectorAll("[data-follow]").forEach(async (line) => {
  await follow(line);
  if (document.querySelector("[data-waiting]")) { location.reload(); }
});

// To set a point aside needs a reason: asked for before anything is sent.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-needs]");
  if (!button) { return; }
  const reason = button.form.querySelector("textarea");
  const needed = button.dataset.needs || (button.value === "comment" ? " " : "");
  reason.required = needed !== "";
  reason.setCustomValidity(button.dataset.needs && !reason.value.trim() ? button.dataset.needs : "");
});
document.addEventListener("input", (event) => {
  if (event.target.matches(".decision-form textarea")) { event.target.setCustomValidity(""); }
});

document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = [...button.parentElement.querySelectorAll("blockquote p")].map((p) => p.textContent).join("\n");
    await navigator.clipboard.writeText(text);
    const words = button.textContent;
    button.textContent = button.dataset.copied;
    await wait(1500);
    button.textContent = words;
  });
});

document.querySelectorAll("[data-keys]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => document.getElementById("keys").showModal());
});

const current = () => document.querySelector(".note.current") || document.activeElement?.closest?.(".note");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
  const severity = { 1: "error", 2: "warning", 3: "info" }[event.key];
  if (severity) { document.querySelectorAll(`.filters button[data-show=${severity}]`).forEach((button) => button.click()); }
  if (event.key === "?") { document.getElementById("keys")?.showModal(); }
  const note = current();
  if (/^[jknp]$/.test(event.key) && note) { note.querySelector(".fold")?.setAttribute("open", ""); }
  if (event.key === "d" && note?.querySelector(".decide")) {
    event.preventDefault();
    note.querySelector(".fold").open = true;
    note.querySelector(".decide").open = true;
    note.querySelector(".decide textarea").focus();
  }
  if (event.key === "o" && note) {
    const passage = note.querySelector(".quote a") || document.querySelector(`[data-of~="${CSS.escape(note.id)}"]`);
    passage?.scrollIntoView({ block: "center" });
    location.hash = passage?.getAttribute("href")?.startsWith(`#${note.id}`) ? location.hash : passage?.getAttribute("href") || "";
  }
});

// On a narrow screen notes are folded under their passages, except the one that the address names.
if (matchMedia("(max-width: 60rem)").matches) {
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  document.querySelectorAll(".note > .fold").forEach((fold) => { fold.open = Boolean(named) && fold.parentElement.contains(named); });
}
