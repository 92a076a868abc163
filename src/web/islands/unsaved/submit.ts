/**
 * Sends a form as its button would. Safari 15 knows no `requestSubmit`, nor which button was pressed: there the button is
 * pressed once more.
 */
export function submitForm(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (typeof form.requestSubmit === "function") return form.requestSubmit(submitter);
  (submitter ?? pressed.get(form) ?? form.querySelector<HTMLElement>("button:not([type=button])"))?.click();
}

const pressed = new WeakMap<HTMLFormElement, HTMLButtonElement>();
document.addEventListener(
  "click",
  ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.form) pressed.set(button.form, button);
  },
  true,
);
