import type { Words } from "../../ground/core/language.ts";
import type { Part, Topic } from "./topics.ts";

type Texts = {
  part: Record<Part, string>;
  /** the heading of a topic, and the label of its words wherever they stand alone */
  topic: Record<Topic, string>;
  why: string;
  when: string;
  inLaw: string;
  aWish: string;
  meantToBind: string;
  life: string;
  lifeYes: string;
  lifeNo: string;
  age: string;
  ageYes: string;
  contact: string;
  word: { stands: string; ended: string };
  wordLabel: string;
  withdrawn: string;
  doubt: string;
  dates: string;
  every: string;
  askOn: string;
};

export const KIND_WORDS: Words<Texts> = {
  "en-GB": {
    part: { treatment: "Treatment", care: "Places, and how I am treated", people: "People", life: "My life while I am away" },
    topic: {
      wanted: "Treatment I want",
      refused: "Treatment I do not want",
      places: "Where I want to be",
      "not-places": "Where I do not want to be",
      calms: "What calms me",
      never: "What never to do to me",
      "well-again": "How I tell you that I am well again",
      tell: "Who is to be told",
      "not-tell": "Who is not to be told",
      nominated: "My nominated person",
      children: "My children",
      pets: "My animals",
      home: "My home",
      money: "My money",
      post: "My post",
      food: "Food and drink",
      faith: "Faith, culture and customs",
    },
    why: "Why",
    when: "In which situations",
    inLaw: "In law",
    aWish: "This is a wish.",
    meantToBind: "I mean this to bind those who treat me: an advance decision to refuse treatment.",
    life: "If my life is at risk",
    lifeYes: "This holds even if my life is at risk.",
    lifeNo: "This does not hold if my life is at risk.",
    age: "My age",
    ageYes: "I was 18 or older when I decided this.",
    contact: "How to reach them",
    word: { stands: "It still says what I want.", ended: "It no longer stands." },
    wordLabel: "What I said about it",
    withdrawn: "I said that it no longer stands",
    doubt: "Whoever wrote it down had doubts whether I could decide it then",
    dates: "Days on which I look at it again",
    every: "And every so many months",
    askOn: "To be asked on",
  },
  "en-GB-x-easyread": {
    part: { treatment: "Treatment", care: "Places and care", people: "People", life: "My life" },
    topic: {
      wanted: "Treatment I want",
      refused: "Treatment I do not want",
      places: "Where I want to be",
      "not-places": "Where I do not want to be",
      calms: "What calms me",
      never: "Never do this to me",
      "well-again": "How you know I am well again",
      tell: "Tell these people",
      "not-tell": "Do not tell these people",
      nominated: "The person who speaks up for me",
      children: "My children",
      pets: "My pets",
      home: "My home",
      money: "My money",
      post: "My letters",
      food: "Food and drink",
      faith: "My faith and culture",
    },
    why: "Why",
    when: "When",
    inLaw: "The law",
    aWish: "This is a wish.",
    meantToBind: "I say no. I mean that people must follow it by law.",
    life: "If I could die",
    lifeYes: "This is true even if my life is at risk.",
    lifeNo: "This is not true if my life is at risk.",
    age: "My age",
    ageYes: "I was 18 or more when I chose.",
    contact: "Phone",
    word: { stands: "It is still right.", ended: "It is not right any more." },
    wordLabel: "What I said",
    withdrawn: "I said: not any more",
    doubt: "They were not sure I could decide",
    dates: "Days to look at it again",
    every: "Every so many months",
    askOn: "Ask me on",
  },
};
