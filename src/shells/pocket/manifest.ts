import type { Language } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import { POCKET_WORDS } from "./words.ts";

/** For a phone that puts the pocket among its own applications. */
export const manifest = ({ assets, installation }: Pick<Context, "assets" | "installation">, language: Language): string =>
  JSON.stringify({
    id: "/pocket",
    name: `Ownterms, ${installation.current.name}`.slice(0, 45),
    short_name: "Ownterms",
    description: POCKET_WORDS[language].lede,
    lang: "en-GB",
    start_url: "/pocket",
    scope: "/",
    display: "standalone",
    background_color: "#fbf6ee",
    theme_color: "#fbf6ee",
    icons: [{ src: assets.icon, sizes: "any", type: "image/svg+xml", purpose: "any" }],
  });
