import { isolated } from "../../ground/core/name.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import type { ActKind } from "./act.ts";
import type { ActRow } from "./store.ts";
import { ACT_WORDS } from "./words.ts";

type Props = {
  actor: Actor;
  language: Language;
  timeZone: string;
  acts: ActRow[];
  /** the address of older ones, null where there are none */ older: string | null;
  paged: boolean;
  back: { href: string; text: string };
};

export function ActsPage({ actor, language, timeZone, acts, older, paged, back }: Props) {
  const words = ACT_WORDS[language];
  return (
    <Page title={words.title} path="/acts" help="service" {...{ actor, language, back }}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {acts.length === 0 && <p>{words.none}</p>}
      {acts.map((act) => (
        <section key={act.act_id} class="card">
          <p>
            <b>{words.kinds[act.kind as ActKind] ?? act.kind}</b>
            {placeOf(act) && `: ${placeOf(act)}`}
          </p>
          <p class="hint">
            <bdi>{act.name}</bdi>, {formatWhen(act.at, language, timeZone)}
          </p>
          <Details act={act} language={language} />
        </section>
      ))}
      {older && (
        <p>
          <a href={older}>{words.older}</a>
        </p>
      )}
      {paged && (
        <p>
          <a href="/acts">{words.newest}</a>
        </p>
      )}
      <p>
        <a href="/acts/table">{words.take}</a>. <span class="hint">{words.takeHint}</span>
      </p>
    </Page>
  );
}

const placeOf = ({ about, team, organisation }: ActRow): string =>
  [about, team ?? organisation]
    .filter((each) => each !== null && each !== "")
    .map((each) => isolated(each!))
    .join(", ");

function Details({ act, language }: { act: ActRow; language: Language }) {
  const words = ACT_WORDS[language];
  const entries = Object.entries(act.detail);
  if (entries.length === 0) return null;
  return (
    <ul class="hint">
      {entries.map(([name, value]) => (
        <li key={name}>
          {name}: {isChange(value) ? words.from(text(value.was, words.empty), text(value.is, words.empty)) : text(value, words.empty)}
        </li>
      ))}
    </ul>
  );
}

const isChange = (value: unknown): value is { was: unknown; is: unknown } =>
  typeof value === "object" && value !== null && "was" in value && "is" in value;

function text(value: unknown, empty: string): string {
  if (value === null || value === undefined || value === "") return empty;
  return typeof value === "string" ? value : JSON.stringify(value);
}
