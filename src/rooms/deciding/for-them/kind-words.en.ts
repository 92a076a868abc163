export const en = {
  text: "Decided for the person, not by them",
  wants: "What the person wants",
  heard: "What the person has said",
  heardCount: (count: number) => (count === 1 ? "One thing they said stands beside it" : `${count} things they said stand beside it`),
  tried: "What was tried so that they could decide",
  why: "Why it was decided so",
  lookOn: "It is looked at again on",
  /** who decided, within "decided by …": never the person */
  by: (name: string, as: string) => `${name}, ${as}, for the person, who could not decide it then`,
};
