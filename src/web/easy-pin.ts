/** Digits that anybody would guess first: steps, pairs, ways over the keypad, years. */
export function isEasyPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  const oneStep = steps.size === 1 && Math.abs([...steps][0]!) <= 2;
  const pair = pin
    .slice(0, 2)
    .repeat(Math.ceil(pin.length / 2))
    .startsWith(pin);
  const keypad = ["2580", "0852", "1379", "147258", "159753", "1470", "3690"].some((walk) => pin === walk);
  const year = /^(19|20)\d\d$/.test(pin);
  return oneStep || pair || keypad || year;
}
