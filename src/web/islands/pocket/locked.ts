/**
 * The pocket's page with the lock in it, as the worker answers it where something is kept: seen before any script has run. It
 * is what the script would show first. `card`: the crisis card, where the person lets it be read without PIN.
 */
export const lockedPage = (html: string, card: string | null): string =>
  html
    .replace('data-view="locked" hidden', 'data-view="locked"')
    .replace('data-open-card="true" hidden>', (open) => (card === null ? open : `data-open-card="true">${card}`));
