import { useHouse } from "../../web/house.ts";
import type { ComponentChildren } from "preact";
import type { InLaw } from "../sealed/family.ts";
import type { AgreementDocument } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import { Icon } from "../../web/parts/icons.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { HowMadePicture } from "./how-made-picture.tsx";
import { outline, TIME_ZONE, type Outline } from "./plan-outline.ts";
import type { Item } from "./plan-items.ts";
import type { SignatureItem } from "./plan-signatures.ts";
import { VIEW_WORDS } from "./words.ts";

type Props = {
  doc: AgreementDocument;
  language: Language;
  timeZone?: string;
  /** where the statements are, e.g. "/people/…/statements/"; without it nothing is linked */
  links?: string;
  /** what became of its words since, by statement */
  states?: Map<string, string>;
  /** who reads it: named "you" where they are named */
  reader?: string;
  /** under its title: the ways to keep it */
  ways?: ComponentChildren;
  /** right after its words: what the reader says to them */
  children?: ComponentChildren;
};

/** A plan as a part of a page: what was withdrawn, if anything was, and where it stands come first, then exactly what was put forward and what each said. */
export function PlanView({ doc, language, timeZone = TIME_ZONE, links, states, reader, ways, children }: Props) {
  const words = VIEW_WORDS[language];
  const house = useHouse();
  const plan = outline(house, doc, language, timeZone);
  const read = outline(house, doc, language, timeZone, reader);
  return (
    <>
      <article class="plan" aria-labelledby="plan-title">
        {plan.withdrawn && (
          <p class="notice stop" dir="auto">
            <b>{plan.withdrawn}</b>
          </p>
        )}
        <p class={`notice ${plan.personDisagrees ? "stop" : "note"}`} dir="auto">
          <b>
            <Told read={read.firstLine} printed={plan.firstLine} />
          </b>
        </p>
        <h1 id="plan-title">
          <Told read={read.title} printed={plan.title} />
        </h1>
        {plan.facts.map((fact, index) => (
          <p key={fact} class="lede">
            <Told read={read.facts[index]!} printed={fact} />
          </p>
        ))}
        {ways}
        <h2>{words.made}</h2>
        <div class="card">
          <HowMadePicture doc={doc} language={language} />
        </div>
        <PlanSections sections={plan.sections} {...{ language, links, states }} />
      </article>
      {children}
      <section class="plan" aria-labelledby="said">
        <h2 id="said">{plan.said}</h2>
        <ul class="signatures" role="list">
          {plan.signatures.map((each, index) => (
            <Signature key={index} signature={each} read={read.signatures[index]!} />
          ))}
        </ul>
        {plan.waiting && (
          <p>
            <Told read={read.waiting} printed={plan.waiting} />
          </p>
        )}
        <h2>{words.concerned}</h2>
        <ul>
          {plan.concerned.map((line, index) => (
            <li key={index}>
              <Told read={read.concerned[index]!} printed={line} />
            </li>
          ))}
        </ul>
        <More summary={words.seenAndSeal}>
          <Proof plan={plan} words={words} />
        </More>
        <div class="printed-only">
          <Proof plan={plan} words={words} />
        </div>
      </section>
    </>
  );
}

type Reading = { language: Language; links?: string; states?: Map<string, string> };

/** The words of a plan, part by part. */
export const PlanSections = ({ sections, ...reading }: Reading & { sections: Outline["sections"] }) => (
  <>
    {sections.map((section) => (
      <Section key={section.part} section={section} {...reading} />
    ))}
  </>
);

function Section({ section, ...reading }: Reading & { section: Outline["sections"][number] }) {
  const id = `part-${section.part}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{section.heading}</h2>
      {section.note && <p>{section.note}</p>}
      <Items items={section.items} kind={section.part === "see-differently" ? "views" : undefined} {...reading} />
    </section>
  );
}

function Items({ items, kind, ...reading }: Reading & { items: Item[]; kind?: string }) {
  return (
    <ol role="list" class={kind}>
      {items.map((item) => (
        <li key={item.statementId}>
          <Statement item={item} {...reading} />
          {item.about.length > 0 && <Items items={item.about} {...reading} />}
        </li>
      ))}
    </ol>
  );
}

function Statement({ item, language, links, states }: Reading & { item: Item }) {
  const source = links ? { href: links + item.statementId, text: VIEW_WORDS[language].toStatement } : undefined;
  const state = states?.get(item.statementId);
  return (
    <Say
      voice={item.voice}
      acting={item.acting}
      by={item.by}
      when={item.when}
      language={language}
      id={`s-${item.statementId}`}
      tag={item.since?.gone ? <Tag tone="changed">{item.since.gone}</Tag> : state ? <Tag tone="quiet">{state}</Tag> : null}
      source={source}
    >
      <span class="number">{item.number}.</span>
      {item.notAgreed && (
        <p class="line">
          <b>{item.notAgreed}</b>
        </p>
      )}
      {item.lines.map(({ label, text }, index) =>
        label ? (
          <p key={index} class="line" dir="auto">
            <b>{label}:</b> {text}
          </p>
        ) : (
          <SaidWords key={index}>{text}</SaidWords>
        ),
      )}
      {item.inLaw && <InLawBox {...item.inLaw} />}
      {item.from && <p class="hint">{item.from}</p>}
      {item.since && <SaidSince since={item.since} />}
    </Say>
  );
}

const LAW_CLASS: Record<InLaw["may"], string> = {
  wish: "in-law wish",
  "may-bind": "in-law binds",
  "not-yet": "in-law not-yet",
  gone: "in-law not-yet",
};

/** As on every other page that shows a refusal: a label and a shape of its own. */
const InLawBox = ({ may, label, lines }: InLaw) =>
  may === "wish" ? (
    <p class={LAW_CLASS.wish}>{label}</p>
  ) : (
    <div class={LAW_CLASS[may]}>
      <p class="in-law-label">
        <Icon name={may === "may-bind" ? "lock" : "pen-dashed"} />
        <b>{label}</b>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );

/** Beside the words that were signed, and no part of them. */
const SaidSince = ({ since: { gone, lines } }: { since: NonNullable<Item["since"]> }) => (
  <div class={gone ? "notice stop" : "notice note"} role="note">
    {lines.map((line) => (
      <p key={line} dir="auto">
        {line}
      </p>
    ))}
  </div>
);

function Signature({ signature: { name, stance, reason, how, when, notes }, read }: { signature: SignatureItem; read: SignatureItem }) {
  return (
    <li class="card">
      <p>
        <b>
          <bdi>
            <Told read={read.name} printed={name} />
          </bdi>
        </b>
        : {stance}
      </p>
      {reason && (
        <blockquote class="line" dir="auto">
          “{reason}”
        </blockquote>
      )}
      {how && (
        <p class="said-when">
          {when}, <Told read={read.how} printed={how} />.
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </li>
  );
}

/** Whoever reads it on a screen is "you"; a sheet of paper goes from hand to hand, and says their name. */
const Told = ({ read, printed }: { read: string; printed: string }) =>
  read === printed ? (
    <>{printed}</>
  ) : (
    <>
      <span class="no-print">{read}</span>
      <span class="printed-only">{printed}</span>
    </>
  );

/** What few ask for, and who does must find: folded on a screen, whole on paper. */
const Proof = ({ plan, words }: { plan: Outline; words: (typeof VIEW_WORDS)["en-GB"] }) => (
  <>
    <h3>{words.seen}</h3>
    <ul>
      {plan.consents.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
    <h3>{words.seal}</h3>
    <p class="digest">{plan.digest}</p>
    <p class="hint">{words.sealHint}</p>
  </>
);
