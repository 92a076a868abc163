import type { Aloud } from "../../agreements/sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { Button, Form, IdField } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { aloudPath } from "./aloud-page.tsx";
import { aloudLine, doubtLine } from "../../agreements/documents/aloud-lines.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import type { Signed } from "./store.ts";

type Props = { signed: Signed; called: string; personId: string; own: boolean; language: Language; timeZone: string };

/** What the person said aloud about a choice, as it was written down, and what that does to the choice. */
export function SaidAloud({ signed, called, personId, own, language, timeZone }: Props) {
  const { aloud } = signed;
  if (!aloud) return null;
  return (
    <div class={aloud.withdraws ? "notice stop" : "notice note"} role="note">
      <p dir="auto">{aloudLine(aloud, { called, language, timeZone })}</p>
      <SaidWords>{`“${aloud.text}”`}</SaidWords>
      <Doubt aloud={aloud} language={language} />
      {!own && aloud.mine && aloud.voice === "scribed" && !aloud.notSo && (
        <Form action={`${aloudPath(personId, signed.statementId)}/take-back`} class="no-print">
          <Button kind="link">{ALOUD_WORDS[language].takeBack}</Button>
        </Form>
      )}
    </div>
  );
}

function Doubt({ aloud, language }: { aloud: Aloud; language: Language }) {
  const line = doubtLine(aloud, language);
  return line === "" ? null : <p dir="auto">{line}</p>;
}

/** Asked of the person at the top of their own page: is that what they said? Either answer is one press. */
export function AskedAboutAloud({ statements, language, timeZone }: { statements: Signed[]; language: Language; timeZone: string }) {
  const words = ALOUD_WORDS[language];
  const open = statements.flatMap((signed) =>
    signed.aloud && signed.aloud.voice === "scribed" && !signed.aloud.notSo ? [{ signed, aloud: signed.aloud }] : [],
  );
  return (
    <>
      {open.map(({ signed, aloud }) => (
        <section class="card today" id="aloud" key={aloud.statementId} aria-label={words.tag}>
          <p dir="auto">{(aloud.could === "doubts" ? words.ownDoubted : words.own)(formatDay(aloud.at, language, timeZone), aloud.by)}</p>
          <blockquote class="quoted">
            <SaidWords>{signed.body.text}</SaidWords>
          </blockquote>
          <SaidWords>{`“${aloud.text}”`}</SaidWords>
          <Doubt aloud={aloud} language={language} />
          <div class="row actions">
            <Form action={`/advance/aloud/${aloud.statementId}/wrong`}>
              <Button>{words.wrong}</Button>
            </Form>
            <Form action={`/advance/aloud/${aloud.statementId}/right`}>
              <IdField />
              <Button kind="quiet">{words.right}</Button>
            </Form>
          </div>
        </section>
      ))}
    </>
  );
}
