// Everything works without this file; it adds filters, keys, and opening what is folded before printing.
"use strict";

function notes() {
  return [...document.querySelectorAll(".note")].filter((note) => note.offsetParent !== null);
}

function step(by) {
  const all = notes();
  const current = all.findIndex((note) => note.classList.contains("current"));
  const next = all[current < 0 ? (by > 0 ? 0 : all.length - 1) : (current + by + all.length) % all.length];
  if (next) {
    all.forEach((note) => note.classList.toggle("current", note === next));
    next.scrollIntoView({ block: "center" });
    next.focus({ preventScroll: true });
  }
}

function narrow(bar) {
  const hidden = [...bar.querySelectorAll("button[aria-pressed=false]")].map((button) => button.dataset.show);
  const select = bar.querySelector("select");
  const chapter = select ? select.value : "all";
  const part = bar.closest(".agreement");
  part.querySelectorAll("[data-severity]").forEach((point) => {
    point.hidden = hidden.includes(point.dataset.severity) || (chapter !== "all" && point.dataset.chapter !== chapter);
  });
  part.querySelectorAll("[data-of]").forEach((passage) => {
    const off = passage.dataset.of.split(" ").every((id) => document.getElementById(id).closest(".note").hidden);
    passage.classList.toggle("off", off);
  });
  const all = part.querySelectorAll(".note");
  const shown = [...all].filter((note) => !note.hidden).length;
  bar.querySelector(".shown").textContent = shown < all.length ? `${shown} / ${all.length}` : "";
}

document.querySelectorAll(".filters").forEach((bar) => {
  bar.hidden = false;
  bar.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") === "false"));
    narrow(bar);
  }));
  bar.querySelectorAll("select").forEach((select) => select.addEventListener("change", () => narrow(bar)));
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
    return;
  }
  if (event.key === "j" || event.key === "n") { step(1); }
  if (event.key === "k" || event.key === "p") { step(-1); }
});

// A link into something folded opens it.
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") { at.open = true; }
  }
}
window.addEventListener("hashchange", reveal);
reveal();

// Paper cannot be unfolded: what is not "for the screen only" is opened, and folded again afterwards.
let folded = [];
window.addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  folded.forEach((details) => { details.open = true; });
});
window.addEventListener("afterprint", () => folded.forEach((details) => { details.open = false; }));
