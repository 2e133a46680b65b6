/** What PostgreSQL and parsers quote when they refuse a value: the value itself, which may be somebody's name. */
const QUOTED = [
  /(invalid input syntax for [\w ]+: )"[^]*?"/g,
  /(invalid byte sequence for encoding [^:]*: ).*/g,
  /(value )"[^]*?"( is out of range)/g,
  /(Unexpected (?:token|string|number)[^,]*, )"[^]*?"( is not valid JSON)/g,
  /(Key \([^)]*\)=)\([^]*?\)(?= (?:already|is not|is still))/g,
];

/**
 * An error's words without the values in them.
 * @example withoutValues('invalid input syntax for type uuid: "周岚"') // 'invalid input syntax for type uuid: …'
 */
export function withoutValues(text: string): string {
  return QUOTED.reduce(
    (kept, pattern) => kept.replace(pattern, (_, before: string, after: unknown) => `${before}…${typeof after === 'string' ? after : ''}`),
    text,
  );
}
