export const en = {
  opened: (times: number) => `Your crisis card was opened${times === 1 ? "" : times === 2 ? " twice" : ` ${times} times`}`,
  openedText: (when: string, times: number) => `With its QR code, ${times === 1 ? "on" : "the last time on"} ${when}.`,
  look: "Look at it",
};
