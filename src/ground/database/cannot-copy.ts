/** A copy cannot be made or restored, for a reason the operator can mend; said without a trace. */
export class CannotCopy extends Error {}
