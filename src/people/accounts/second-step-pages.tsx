import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { Confirm, Sub, type Base } from "./account-pages.tsx";
import type { TotpStart } from "./totp.ts";
import { ACCOUNT_WORDS } from "./words.ts";

const PATH = "/account/second-step";

/** On or off, and what can be done about it. `asked` is the form that was refused. */
export function SecondStepSettingsPage({ on, asked, problems, ...base }: Base & { on: boolean; asked?: "codes" | "off" }) {
  const words = ACCOUNT_WORDS[base.actor.language].account;
  const props = { ...base, problems };
  return (
    <Sub {...props} path={PATH} title={words.secondTitle} lede={words.secondLede}>
      <p>{on ? words.secondOn : words.secondOff}</p>
      {!on && (
        <Form action={PATH}>
          <Confirm {...props} />
          <Actions>
            <Button>{words.secondStart}</Button>
          </Actions>
        </Form>
      )}
      {on && (
        <Form action={`${PATH}/change`}>
          <Confirm {...props} />
          <Actions>
            <Button name="change" value="codes" kind={asked === "off" ? "quiet" : "primary"}>
              {words.codesNew}
            </Button>
            <Button name="change" value="off" kind="quiet">
              {words.secondStop}
            </Button>
          </Actions>
        </Form>
      )}
    </Sub>
  );
}

/** The picture and the secret; without them (after a wrong code) only the code is asked again. */
export function SecondStepStartPage({ start, ...props }: Base & { start: TotpStart | null }) {
  const words = ACCOUNT_WORDS[props.actor.language].account;
  return (
    <Sub {...props} path={PATH} title={words.secondStarted} lede={start ? words.secondScan : undefined}>
      {start && (
        <>
          <p>
            <img class="qr" src={start.qrCode} alt={words.secondQr} />
          </p>
          <p>
            {words.secondSecret}: <code>{start.secret}</code>
          </p>
          <RecoveryCodes codes={start.recoveryCodes} {...props} />
        </>
      )}
      <Form action={`${PATH}/confirm`}>
        <TextField
          name="code"
          label={words.secondCode}
          inputMode="numeric"
          autocomplete="one-time-code"
          width="short"
          language={props.actor.language}
          problems={props.problems}
        />
        <Actions>
          <Button>{words.secondConfirm}</Button>
          {!start && (
            <ButtonLink href={PATH} kind="quiet">
              {words.secondStart}
            </ButtonLink>
          )}
        </Actions>
      </Form>
    </Sub>
  );
}

export function RecoveryCodesPage({ codes, ...props }: Base & { codes: string[] }) {
  const words = ACCOUNT_WORDS[props.actor.language].account;
  return (
    <Sub {...props} path={PATH} title={words.codesTitle}>
      <RecoveryCodes codes={codes} {...props} plain />
      <Actions>
        <ButtonLink href={PATH}>{words.codesBack}</ButtonLink>
      </Actions>
    </Sub>
  );
}

function RecoveryCodes({ codes, actor, plain }: Base & { codes: string[]; plain?: boolean }) {
  const words = ACCOUNT_WORDS[actor.language].account;
  return (
    <>
      {!plain && <h2>{words.codesTitle}</h2>}
      <p>{words.codesLede}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
