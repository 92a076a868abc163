import { drawnFor } from "./drawn-for.ts";

/**
 * While one ticks what stands on a crisis card, `<div data-fit="/path">` inside the form says whether it still fits: the
 * form is sent to that path as JSON, which saves nothing, and the answer's `html` takes the place of what it says. Without
 * a connection it goes on saying what is saved.
 */
const PAUSE = 250;

for (const place of document.querySelectorAll<HTMLElement>("[data-fit]")) {
  const form = place.closest("form");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  form?.addEventListener("change", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(form, place, ++asked), PAUSE);
  });

  async function ask(from: HTMLFormElement, into: HTMLElement, turn: number): Promise<void> {
    const fields: Record<string, string | string[]> = { statements: [] };
    for (const [name, value] of new FormData(from)) {
      if (typeof value !== "string") continue;
      if (name === "statements") (fields.statements as string[]).push(value);
      else fields[name] = value;
    }
    try {
      const response = await fetch(into.dataset.fit!, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json", ...drawnFor() },
        body: JSON.stringify(fields),
      });
      const answer = (await response.json()) as { ok: boolean; html?: string };
      // of two answers that overtake each other, the later question counts
      if (answer.ok && answer.html !== undefined && turn === asked) into.innerHTML = answer.html;
    } catch {
      // no connection: what is saved still holds
    }
  }
}
