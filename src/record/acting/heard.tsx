import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatDay } from "../../web/dates.ts";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { Say } from "../../web/parts/voice.tsx";
import type { Heard } from "./heard-store.ts";
import { HEARD_WORDS } from "./heard-words.ts";

type PickProps = {
  said: Heard[];
  /** revisions that are ticked */
  values: string[];
  name: string;
  language: Language;
  timeZone: string;
  problems: Problems;
};

/** What the person has said, to be ticked by whoever decides or signs for them: it is referred to and never copied. */
export function PickTheirWords({ said, values, name, language, timeZone, problems }: PickProps) {
  const words = HEARD_WORDS[language];
  if (said.length === 0) return <p class="hint">{words.none(name)}</p>;
  return (
    <Checkboxes
      name="heard"
      label={words.pick(name)}
      hint={words.pickHint}
      choices={said.map(({ revisionId: value, text, scribe, saidAt }) => ({
        value,
        text: (
          <span dir="auto" class="words">
            {text}
          </span>
        ),
        hint: `${words.by(name, scribe)}, ${formatDay(saidAt, language, timeZone)}`,
      }))}
      values={values}
      optional
      {...{ language, problems }}
    />
  );
}

type HeardProps = {
  heard: Heard[];
  /** how many there are; more than there are words where some are not shared with whoever reads */
  count: number;
  personId: string;
  name: string;
  own: boolean;
  language: Language;
  timeZone: string;
};

/** The words that stand beside it, in the person's own voice. */
export function TheirWords({ heard, count, personId, name, own, language, timeZone }: HeardProps) {
  const words = HEARD_WORDS[language];
  if (count === 0) return null;
  return (
    <div class="heard">
      <p>
        <b dir="auto">{own ? words.titleOwn : words.title(name)}</b>
      </p>
      {heard.map(({ revisionId, statementId, voice, scribe, saidAt, text }) => (
        <Say
          key={revisionId}
          voice={voice}
          acting={null}
          by={words.by(name, scribe)}
          when={formatDay(saidAt, language, timeZone)}
          language={language}
          source={{ href: `/people/${personId}/statements/${statementId}`, text: words.history }}
        >
          {text}
        </Say>
      ))}
      {count > heard.length && <p class="hint">{words.more(count - heard.length)}</p>}
    </div>
  );
}
