import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { drawnFor } from "./drawn-for.ts";

/**
 * A button that asks for a passkey, inside a form. It asks the server for the ceremony's options with what the form
 * holds, lets the browser ask the person, and then sends the form with the answer in it, to be judged by the server.
 * The button, and all that is of use with it alone, is hidden until this runs in a browser that knows passkeys.
 */
const isAble = browserSupportsWebAuthn();
for (const part of document.querySelectorAll<HTMLElement>("[data-passkey-part]")) part.hidden = !isAble;
for (const told of document.querySelectorAll<HTMLElement>("[data-passkey-unable]")) told.hidden = isAble;
if (isAble) {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) {
    const status = document.createElement("p");
    status.setAttribute("role", "alert");
    status.className = "error";
    button.after(status);
    button.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      status.textContent = "";
      status.textContent = await ask(button);
      button.disabled = false;
    });
  }
}

/** Empty when the form was sent, or else what to tell the person. */
async function ask(button: HTMLButtonElement): Promise<string> {
  const { passkey, options: from = "", action = "", failed = "" } = button.dataset;
  const form = button.form;
  if (!form) return failed;
  try {
    const fields = new URLSearchParams([...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
    const answer = await fetch(from, { method: "POST", body: fields, headers: { accept: "application/json", ...drawnFor() } });
    const got = await answer.json();
    if (!got.ok) return Object.values<string>(got.problems ?? {})[0] ?? failed;
    const response =
      passkey === "add" ? await startRegistration({ optionsJSON: got.options }) : await startAuthentication({ optionsJSON: got.options });
    send(form, action, { challengeId: got.challengeId, passkey: JSON.stringify(response) });
    return "";
  } catch {
    // the person said no, the device has none, or there is no connection: the way by password stays
    return failed;
  }
}

function send(form: HTMLFormElement, action: string, more: Record<string, string>): void {
  for (const secret of form.querySelectorAll<HTMLInputElement>("input[type=password]")) secret.disabled = true;
  for (const [name, value] of Object.entries(more)) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  form.action = action;
  form.submit();
}
