import type { Words } from "../../../ground/core/language.ts";
import { sentences } from "../../../ground/core/sentences.ts";

type Texts = {
  text: string;
  wants: string;
  heard: string;
  heardCount: (count: number) => string;
  tried: string;
  why: string;
  lookOn: string;
  /** who decided, within "decided by …": never the person */
  by: (name: string, as: string) => string;
};

/** How what somebody decided for the person is called wherever it is read. */
export const DECIDED_FOR_KIND_WORDS: Words<Texts> = sentences({
  "en-GB": {
    text: "Decided for the person, not by them",
    wants: "What the person wants",
    heard: "What the person has said",
    heardCount: (count) => (count === 1 ? "One thing they said stands beside it" : `${count} things they said stand beside it`),
    tried: "What was tried so that they could decide",
    why: "Why it was decided so",
    lookOn: "It is looked at again on",
    by: (name, as) => `${name}, ${as}, for the person, who could not decide it then`,
  },
  "en-GB-x-easyread": {
    text: "Somebody decided this for the person",
    wants: "What the person wants",
    heard: "What the person said",
    heardCount: (count) => (count === 1 ? "One thing they said is here" : `${count} things they said are here`),
    tried: "What they tried first",
    why: "Why",
    lookOn: "They look at it again on",
    by: (name, as) => `${name}, ${as}. The person could not decide it then`,
  },
});
