export const en = {
  notYet: "Not written yet",
  addOrChange: "Add or change",
  waitsHint: "Without a signal it waits on this device, and is sent by itself when there is one.",
  writtenDown: (scribe: string) => `${scribe} wrote this down for you. You have not confirmed it yet.`,
};
