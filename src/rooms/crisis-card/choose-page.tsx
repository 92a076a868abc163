import { useHouse } from "../../web/house.ts";
import type { Problems } from "../../ground/core/result.ts";
import { WritingPage } from "../../record/own-writing/page.tsx";
import type { Statement } from "../../record/statements/statement.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { Actions, Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { lineInWords } from "./card.ts";
import { HEADINGS, type Heading } from "./headings.ts";
import type { CardRoom } from "./room.ts";
import { NotOffered } from "../../record/reach/only-me.tsx";
import { ONLY_ME_WORDS } from "../../record/reach/only-me-words.ts";
import { canStand, fittingFor, keptOffCard } from "./rules.ts";
import { CHOOSE_WORDS } from "./choose-words.ts";
import { CARD_WORDS } from "./words.ts";
import { LiveFit } from "./live-fit.tsx";
import { marked } from "../../web/parts/whose.tsx";

type Props = { room: CardRoom; heading: Heading; /** step after step, for a first card */ on: boolean };

/** One heading a page: which of one's own words stand under it. Ticking changes no words, and leaving one out loses none. */
export function ChoosePage({ room, heading, on }: Props) {
  const { around } = room;
  const { language } = around.asked;
  const words = { ...CARD_WORDS[language], ...CHOOSE_WORDS[language] };
  const candidates = around.statements.filter(canStand);
  const here = (each: Statement) => room.choice.items.some((item) => item.heading === heading && item.statementId === each.statement_id);
  const first = candidates.filter((each) => fittingFor(each) === heading || here(each));
  const others = candidates.filter((each) => !first.includes(each));
  const options = { room, heading };
  return (
    <WritingPage
      around={around}
      title={words.question[heading]}
      lede={words.help[heading]}
      pictures={["card", "heart", "talk"]}
      back={{ href: "/card", text: words.title }}
      scripts={["card-fit"]}
    >
      {on && <p class="hint">{words.step(HEADINGS.indexOf(heading) + 1, HEADINGS.length + 1)}</p>}
      <Form action={`/card/choose/${heading}`} label={words.heading[heading]}>
        <IdField />
        {on && <Hidden name="on" value="yes" />}
        {candidates.length === 0 && <Nothing room={room} />}
        {first.length > 0 && <Options {...options} label={words.fitting} list={first} at="first" />}
        {others.length > 0 && (
          <More summary={words.others} open={first.length === 0}>
            <Options {...options} label={words.others} list={others} at="others" />
          </More>
        )}
        <NotOffered entries={around.statements.filter(keptOffCard)} also={ONLY_ME_WORDS[language].noCard} language={language} />
        <LiveFit room={room} path={`/card/choose/${heading}`} />
        <Actions>
          <Button>{on ? words.saveOn : words.save}</Button>
          <Button kind="quiet" name="then" value="line">
            {words.ownLine}
          </Button>
        </Actions>
      </Form>
    </WritingPage>
  );
}

function Nothing({ room: { around } }: { room: CardRoom }) {
  const words = { ...CARD_WORDS[around.asked.language], ...CHOOSE_WORDS[around.asked.language] };
  return (
    <>
      <p>{words.nothingToChoose}</p>
      <p>
        <a href="/wellness">{words.toWellness}</a>
      </p>
      <p>
        <a href="/safety">{words.toSafety}</a>
      </p>
    </>
  );
}

type OptionsProps = { room: CardRoom; heading: Heading; label: string; list: Statement[]; at: string };

function Options({ room, heading, label, list, at }: OptionsProps) {
  const { language } = room.around.asked;
  const { sections } = useHouse();
  const words = { ...CARD_WORDS[language], ...CHOOSE_WORDS[language] };
  return (
    <fieldset class="field">
      <legend class="label">{label}</legend>
      <div class="choices">
        {list.map((each, index) => {
          const id = `f-statements-${at}-${index}`;
          const stands = room.choice.items.find((item) => item.statementId === each.statement_id);
          const line = lineInWords(
            { statementId: each.statement_id, kind: each.kind, body: each.body, voice: each.voice, scribe: each.scribe_name },
            language,
          );
          const elsewhere = stands && stands.heading !== heading ? words.standsUnder(words.heading[stands.heading]) : null;
          return (
            <div class="choice" key={each.statement_id}>
              <label for={id}>
                <input
                  id={id}
                  type="checkbox"
                  name="statements"
                  value={each.statement_id}
                  checked={stands?.heading === heading}
                  aria-describedby={`${id}-from`}
                />
                <span>
                  <span class="words" dir="auto" data-voice={marked(line.voice)}>
                    {line.text}
                  </span>
                  <span class="hint" id={`${id}-from`}>
                    {[line.contact, sections.word(each.section, "title", language), line.note, elsewhere].filter(Boolean).join(" · ")}
                  </span>
                </span>
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

type AboutProps = { room: CardRoom; on: boolean; /** choices in advance are signed and stand */ stands: boolean; problems?: Problems };

/** Whether the person's name stands on it, and whether it says that advance choices exist. */
export function AboutPage({ room: { around, choice }, on, stands, problems }: AboutProps) {
  const { language } = around.asked;
  const words = { ...CARD_WORDS[language], ...CHOOSE_WORDS[language] };
  const yesNo = (yes: string, no: string) => [
    { value: "yes", text: yes },
    { value: "no", text: no },
  ];
  return (
    <WritingPage
      around={around}
      title={words.aboutTitle}
      lede={words.aboutLede}
      back={{ href: "/card", text: words.title }}
      problems={problems}
    >
      {on && <p class="hint">{words.step(HEADINGS.length + 1, HEADINGS.length + 1)}</p>}
      <Form action="/card/about">
        <IdField />
        <Radios
          name="name"
          label={words.nameQuestion}
          value={choice.name ? "yes" : "no"}
          choices={yesNo(words.nameYes, words.nameNo)}
          {...{ language, problems }}
        />
        {stands ? (
          <Radios
            name="advance"
            label={words.advanceQuestion}
            hint={words.advanceHint}
            value={choice.advance ? "yes" : "no"}
            choices={yesNo(words.advanceYes, words.advanceNo)}
            {...{ language, problems }}
          />
        ) : (
          <>
            <Hidden name="advance" value={choice.advance ? "yes" : "no"} />
            <p class="hint">
              {words.advanceNone} <a href="/advance">{words.advanceWrite}</a>
            </p>
          </>
        )}
        <Actions>
          <Button>{words.save}</Button>
        </Actions>
      </Form>
    </WritingPage>
  );
}
