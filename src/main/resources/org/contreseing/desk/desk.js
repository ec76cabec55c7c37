// Everything works without this file; it adds dropping a file and a word while waiting.
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

document.querySelectorAll("form.deposit").forEach(deposit);
