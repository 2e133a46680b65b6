import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for one another when read aloud or copied from a screen. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * A password of four groups of four signs, about 79 bits.
 * @example randomPassword() // 'k7mq-x2vb-9rtd-hw4e'
 */
export function randomPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
