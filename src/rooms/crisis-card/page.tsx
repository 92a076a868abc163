import { Entry, PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { WritingPage } from "../../record/own-writing/page.tsx";
import { entriesOf } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { More } from "../../web/parts/summary.tsx";
import type { Line } from "./card.ts";
import { LinkPanel } from "./link-panel.tsx";
import { LINK_WORDS } from "./link-words.ts";
import { FitNote } from "./fit-note.tsx";
import { HEADINGS, type Heading } from "./headings.ts";
import { LineWords } from "./phone-page.tsx";
import type { CardRoom } from "./room.ts";
import { NotOffered } from "../../record/reach/only-me.tsx";
import { ONLY_ME_WORDS } from "../../record/reach/only-me-words.ts";
import { keptOffCard, linesOff } from "./rules.ts";
import { cardLine } from "./shape.ts";
import { CARD_WORDS } from "./words.ts";

type Props = { room: CardRoom };

/** The person's own page about their card: what stands on it, what can be done with it, and who sees it. */
export function CardPage({ room }: Props) {
  const { around, card } = room;
  const { language } = around.asked;
  const words = CARD_WORDS[language];
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["card", "help", "check"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      {card === null ? (
        <Empty drawing="sun" title={words.emptyTitle} action={<ButtonLink href="/card/choose/who?on=yes">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      ) : (
        <>
          {room.openings.link && <WhoSees>{LINK_WORDS[language].linkToo}</WhoSees>}
          <Actions>
            <ButtonLink href="/card/phone">{words.phone}</ButtonLink>
            <ButtonLink href="/card/print" kind="quiet">
              {words.print}
            </ButtonLink>
            <a href="/sharing/new?section=crisis-card">{words.share}</a>
          </Actions>
          <FitNote card={card} withSquare={room.address !== null} />
          {HEADINGS.map((heading) => (
            <Under key={heading} room={room} heading={heading} />
          ))}
          <About room={room} />
          <p class="hint">{words.sameWords}</p>
          <LinkPanel room={room} />
        </>
      )}
      <LinesOff room={room} />
    </WritingPage>
  );
}

/** What stands under one heading, each with its place. */
function Under({ room: { around, card }, heading }: { room: CardRoom; heading: Heading }) {
  const words = CARD_WORDS[around.asked.language];
  const title = words.heading[heading];
  const lines = card!.blocks.find((each) => each.heading === heading)?.lines ?? [];
  return (
    <section aria-labelledby={`card-${heading}`}>
      <h2 id={`card-${heading}`}>{title}</h2>
      {lines.length === 0 && <p class="hint">{words.nothingUnder}</p>}
      <ul class="parts">
        {lines.map((line, index) => (
          <li key={line.statementId} id={`s-${line.statementId}`} tabIndex={-1}>
            <LineWords line={line} />
            <div class="row links">
              {index > 0 && <Act line={line} way="up" text={words.up} />}
              {index < lines.length - 1 && <Act line={line} way="down" text={words.down} />}
              <Act line={line} way="off" text={words.leaveOff} />
            </div>
          </li>
        ))}
      </ul>
      <p class="no-print">
        <a href={`/card/choose/${heading}`}>{words.change(title)}</a>
      </p>
    </section>
  );
}

const Act = ({ line, way, text }: { line: Line; way: "up" | "down" | "off"; text: string }) => (
  <Form action="/card/arrange">
    <IdField />
    <Hidden name="statementId" value={line.statementId} />
    <Hidden name="way" value={way} />
    <Button kind="link">
      {text}
      <span class="unseen">: {beginning(line.text)}</span>
    </Button>
  </Form>
);

const beginning = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 60).join("")}…` : text);

function About({ room: { around, card, choice } }: { room: CardRoom }) {
  const words = CARD_WORDS[around.asked.language];
  return (
    <section aria-labelledby="card-about">
      <h2 id="card-about">{words.aboutTitle}</h2>
      <p dir="auto">{choice.name ? card!.name : words.nameNo}</p>
      {card!.advance && <p>{card!.advance}</p>}
      <p class="no-print">
        <a href="/card/about">{words.changeAbout}</a>
      </p>
    </section>
  );
}

/** Lines written for the card that are not on it: they can be put on it, changed, or put away. */
function LinesOff({ room: { around, choice } }: { room: CardRoom }) {
  const words = CARD_WORDS[around.asked.language];
  const off = linesOff(around.statements, choice);
  const { away } = entriesOf(around.statements, cardLine.kind);
  return (
    <>
      {off.length > 0 && (
        <More summary={words.linesOff} open={off.some((each) => each.voice === "scribed")}>
          <p class="hint">{words.linesOffText}</p>
          <ul class="entries" role="list">
            {off.map((entry) => (
              <Entry key={entry.statement_id} around={around} entry={entry} place={{ first: true, last: true }}>
                <p class="words" dir="auto">
                  {entry.body.text}
                </p>
                <Form action="/card/arrange">
                  <IdField />
                  <Hidden name="statementId" value={entry.statement_id} />
                  <Hidden name="way" value="on" />
                  <Button kind="quiet">{words.putOn}</Button>
                </Form>
              </Entry>
            ))}
          </ul>
        </More>
      )}
      <NotOffered
        entries={around.statements.filter(keptOffCard)}
        also={ONLY_ME_WORDS[around.asked.language].noCard}
        language={around.asked.language}
      />
      <PutAwayEntries around={around} entries={away} />
    </>
  );
}
