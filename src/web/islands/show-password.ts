/**
 * Shows the letters of a password while it is typed, for whoever mistypes what they cannot see. Whatever is shown is hidden
 * again before it is sent, so that no browser keeps it as an ordinary text, and when the page is left.
 */
function show(button: HTMLButtonElement, field: HTMLInputElement, shown: boolean): void {
  field.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
  const { show: showWords = "", hide = "" } = button.dataset;
  button.textContent = shown ? hide : showWords;
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-shows]")) {
  const field = document.getElementById(button.dataset.shows ?? "");
  if (!(field instanceof HTMLInputElement) || button.dataset.show !== undefined) continue;
  button.dataset.show = button.textContent ?? "";
  field.spellcheck = false;
  field.setAttribute("autocapitalize", "none");
  button.hidden = false;
  const hide = () => show(button, field, false);
  button.addEventListener("click", () => show(button, field, field.type === "password"));
  field.form?.addEventListener("submit", hide);
  addEventListener("pagehide", hide);
}
