declare const thing: unique symbol;

/** A UUID that says what it identifies: an `Id<'Task'>` cannot be passed where an `Id<'Student'>` is meant; a plain string can be either. */
export type Id<Thing extends string> = string & { readonly [thing]?: Thing };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Whether a text from outside has the form of an id.
 * @example isId('0190b1c2-0000-7000-8000-000000000001') // true
 */
export const isId = (text: string): boolean => UUID.test(text);

/** Every byte in hexadecimal: ids are made many times a request. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so ids sort by the time they were made.
 * @param now milliseconds since 1970 (UTC)
 * @param random at least 10 random bytes
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let i = 0, rest = now; i < 6; i++, rest = Math.floor(rest / 256)) bytes[5 - i] = rest % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = (from: number, to: number): string => {
    let text = '';
    for (let i = from; i < to; i++) text += HEX[bytes[i] ?? 0] ?? '';
    return text;
  };
  return `${hex(0, 4)}-${hex(4, 6)}-${hex(6, 8)}-${hex(8, 10)}-${hex(10, 16)}`;
}
