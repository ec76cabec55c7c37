// Everything works without this file; it adds dropping a file, a word while waiting, filters and keys.
"use strict";

function deposit(form) {
  const input = form.querySelector("input[type=file]");
  const zone = form.querySelector(".zone");
  const over = (on) => (event) => { event.preventDefault(); zone.classList.toggle("over", on); };
  document.addEventListener("dragover", over(true));
  document.addEventListener("dragleave", over(false));
  document.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", () => busy(form, true));
  window.addEventListener("pageshow", () => busy(form, false));
}

function busy(form, on) {
  const button = form.querySelector("button");
  button.disabled = on;
  form.querySelector(".progress").textContent = on ? button.dataset.busy : "";
}

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

function filters() {
  document.querySelectorAll(".filters").forEach((bar) => {
    bar.hidden = false;
    bar.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => {
      const hidden = document.body.classList.toggle("no-" + button.dataset.severity);
      document.querySelectorAll(`.filters button[data-severity=${button.dataset.severity}]`)
        .forEach((twin) => twin.setAttribute("aria-pressed", String(!hidden)));
    }));
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
    return;
  }
  if (event.key === "j" || event.key === "n") { step(1); }
  if (event.key === "k" || event.key === "p") { step(-1); }
});

document.querySelectorAll("form.deposit").forEach(deposit);
filters();
