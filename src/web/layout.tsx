import { InHouse, type House } from "./house.ts";
import { isolated } from "../ground/core/name.ts";
import type { ComponentChildren, VNode } from "preact";
import { useContext } from "preact/hooks";
import { renderToString } from "preact-render-to-string";
import type { Actor } from "../ground/core/actor.ts";
import { DIRECTION, isPartlyWritten, type Language } from "../ground/core/language.ts";
import { whileDrawing } from "../ground/core/lent.ts";
import type { Problems } from "../ground/core/result.ts";
import { PageFooter } from "./footer.tsx";
import { PageHeader } from "./header.tsx";
import { BegunHere } from "./parts/begun-here.tsx";
import { Address } from "./parts/address.ts";
import { DrawnFor, type Drawn } from "./parts/drawn-for.ts";
import { ErrorSummary } from "./parts/errors.tsx";
import { Notice } from "./parts/notice.tsx";
import { SharedSession } from "./parts/shared-session.tsx";
import { PartlyWritten, sayingWhatIsLent } from "./partly-written.tsx";
import { surroundingsOfPage } from "./surroundings.ts";
import { PAGE_WORDS } from "./words.ts";

/** The colours a person can choose for their space. */
export const SPACES = ["leaf", "plum", "sky", "sun", "clay"] as const;
export type Space = (typeof SPACES)[number];

export type PageProps = {
  title: string;
  language: Language;
  /** null where nobody is signed in */
  actor: Actor | null;
  /** the path of this page, to come back to after switching the language */
  path: string;
  /** the colour; without it, the one the signed-in person chose */
  space?: string;
  /** whose page it is: a person's (calm, roomy) or a service's (quieter and denser) */
  help?: "person" | "service";
  /** islands of this page by name, e.g. ["autosave"] */
  scripts?: string[];
  /** what just happened ("Saved. Only you can see it.") */
  notice?: ComponentChildren;
  back?: { href: string; text: string };
  wide?: boolean;
  /** read at once, by somebody in a hurry: nothing stands round it */
  bare?: boolean;
  /** whoever holds its address may open it: no search engine keeps it */
  unlisted?: boolean;
  /** what to mend in the page's form: told in the title and in a summary on top */
  problems?: Problems | null;
  /** what each field of a long form is called, for that summary */
  fieldNames?: Record<string, string>;
  /** where to ask for news, e.g. "/people/…/meeting?since=7" (the island "live") */
  live?: string;
  children?: ComponentChildren;
};

/** Every page of the product. */
export function Page(props: PageProps): VNode {
  const {
    title,
    language,
    actor,
    path,
    help = "person",
    scripts = [],
    notice,
    back,
    wide,
    bare,
    unlisted,
    problems,
    fieldNames,
    live,
    children,
  } = props;
  const words = PAGE_WORDS[language];
  const wrong = problems && Object.keys(problems).length > 0;
  return (
    <html lang={language} dir={DIRECTION[language]} class={actor?.largePrint ? "large" : undefined}>
      <Head
        title={`${wrong ? words.errorTitle : ""}${isolated(title)} · Ownterms`}
        scripts={["leave", ...(actor ? ["sign-out"] : []), ...(actor?.sharedDevice ? ["session"] : []), ...scripts]}
        unlisted={unlisted}
      />
      <body
        data-drawn-for={useContext(DrawnFor)?.stamp}
        data-space={spaceOf(props)}
        data-ground={help}
        class={wide ? "wide" : bare ? "bare" : undefined}
      >
        {!bare && <PageHeader language={language} actor={actor} path={path} />}
        <main id="main" class="wrap" tabIndex={-1} data-live={live}>
          {back && (
            <p class="back">
              <a href={back.href}>{isolated(back.text)}</a>
            </p>
          )}
          {wrong && <ErrorSummary problems={problems} language={language} names={fieldNames} />}
          {notice && !wrong && <Notice title={words.notice}>{notice}</Notice>}
          {isPartlyWritten(language) && <PartlyWritten language={language} />}
          {LANDING.includes(path) && <BegunHere />}
          {children}
        </main>
        {!bare && <PageFooter language={language} actor={actor} path={path} />}
        {actor?.sharedDevice && <SharedSession language={language} />}
        <KeepingScript named={scripts} />
      </body>
    </html>
  );
}

/** Where somebody lands, and is shown what they have begun. */
const LANDING = ["/home", "/people"];

/** Drawn last, when it is known whether a form of the page keeps what is begun in it. */
function KeepingScript({ named }: { named: string[] }) {
  const { assets } = surroundingsOfPage();
  const keeps = (useContext(DrawnFor)?.keeping.length ?? 0) > 0;
  return keeps && assets && !named.includes("autosave") ? <script type="module" src={assets.script("autosave")} /> : null;
}

function spaceOf({ space, actor, help }: PageProps): Space {
  const wanted = space ?? (help === "service" ? "sky" : actor?.space?.colour);
  return SPACES.find((known) => known === wanted) ?? "leaf";
}

function Head({ title, scripts, unlisted }: { title: string; scripts: string[]; unlisted?: boolean }) {
  const { assets } = surroundingsOfPage();
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {unlisted && <meta name="robots" content="noindex, nofollow, noarchive" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf6ee" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#17201f" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <title>{title}</title>
      {assets && <link rel="stylesheet" href={assets.css} />}
      {assets && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      <link rel="manifest" href="/manifest.webmanifest" />
      {assets && [...new Set(scripts)].map((name) => <script key={name} type="module" src={assets.script(name)} />)}
    </head>
  );
}

/** The page as it is sent; with the stamp that says for whom, where somebody is signed in. */
export const renderPage = (page: VNode, drawn?: Drawn, house: House | null = null, address = drawn?.page ?? "/"): string =>
  `<!doctype html>\n${sayingWhatIsLent(
    whileDrawing(() =>
      renderToString(
        <Address.Provider value={address}>
          <InHouse.Provider value={house}>
            <DrawnFor.Provider value={drawn && { ...drawn, forms: [], keeping: [] }}>{page}</DrawnFor.Provider>
          </InHouse.Provider>
        </Address.Provider>,
      ),
    ),
  )}`;
