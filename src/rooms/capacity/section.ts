/** What a service writes of what somebody could decide; it has pages of its own. */
export const CAPACITY_SECTION = "capacity";
