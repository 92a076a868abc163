/** What `work` gives, or what `late` says instead (or throws) where it is not there in time. The work itself goes on. */
export async function inTime<T, Late>(work: Promise<T>, milliseconds: number, late: () => Late): Promise<T | Late> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))).then(late);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
