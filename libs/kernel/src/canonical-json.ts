export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one text of a JSON value (RFC 8785): keys sorted by code unit, no white space, undefined members left out.
 * What is signed, hashed or sealed is this text.
 * @throws TypeError for what JSON cannot hold (bigint, NaN): turn money into strings first
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as { readonly [key: string]: Json | undefined }).filter((m): m is [string, Json] => m[1] !== undefined);
    return `{${members
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
      .join(',')}}`;
  }
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) throw new TypeError('not a JSON value');
  return JSON.stringify(value);
}
