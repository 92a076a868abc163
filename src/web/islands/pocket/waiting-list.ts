import { shownAgain, wordsOf } from "./asked.ts";
import type { Opened } from "./opened.ts";
import type { Read } from "./outbox.ts";
import { element, one, words } from "./screen.ts";

/** All that has not been sent, in the order it was said; `again` shows it anew after something was decided. */
export function showWaiting(opened: Opened, again: () => void): void {
  one("[data-none]").hidden = opened.waiting.length > 0;
  const held = new Set<string>();
  const list = opened.waiting.map((each) => {
    const place = opened.kept.places[each.said.place];
    const card = element("div", { class: "say own" }, ...wordsOf(shownAgain(place, each.said)));
    if (place) card.prepend(element("p", { class: "hint", dir: "auto" }, place.title));
    if (each.item.state === "refused") {
      card.append(why(each), actsOn(each, opened, again));
      held.add(each.item.statementId);
    } else {
      card.append(element("p", {}, held.has(each.item.statementId) ? words.held : element("span", { class: "tag wait" }, words.waitTag)));
      if (place?.whileWaiting) card.append(element("p", { class: "hint" }, place.whileWaiting));
    }
    return element("li", {}, card);
  });
  one("[data-waiting-list]").replaceChildren(...list);
}

/** What the person can do with what the server refused. Nothing of it goes by itself. */
function actsOn(each: Read, opened: Opened, again: () => void): HTMLElement {
  const place = opened.kept.places[each.said.place];
  const copy = element("button", { class: "btn quiet", type: "button" }, words.copy);
  copy.addEventListener("click", async () => {
    const texts = shownAgain(place, each.said).map(({ text }) => text);
    await navigator.clipboard.writeText(texts.join("\n\n"));
    copy.textContent = words.copied;
  });
  const away = element("button", { class: "btn quiet", type: "button" }, words.letGo);
  away.addEventListener("click", async () => {
    await opened.letGo(each);
    again();
  });
  const mend = element("a", { class: "btn", href: `#change/${each.said.statementId}` }, words.mend);
  const href = each.said.online ?? place?.online;
  const online = href ? [element("a", { href }, words.openPage)] : [];
  // where it cannot be said any more, there is nothing to mend it in
  return element("div", { class: "row actions" }, ...(place ? [mend] : []), copy, away, ...online);
}

export const why = (read: Read): HTMLElement => element("p", { class: "error" }, [words.refused, ...read.why].join(" "));
