/** The client used one id for two different things. */
export class UsedId extends Error {
  constructor() {
    super("That id has been used for other words.");
  }
}
