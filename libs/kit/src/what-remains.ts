const reading: readonly string[] = ['read', 'follow', 'inspect', 'read-names', 'read-terms', 'know-team', 'see-colleagues'];

/**
 * Whether something can still be done with what is of a consortium that has been dissolved: it is read, and the log takes nothing more of it
 * (docs/adr/0012).
 * @param object as rules are asked about it: with its consortium's id, or the consortium itself
 * @example remains('convene', 'Meeting', { consortiumId: 'c' }, new Set(['c'])) // false
 */
export function remains(action: string, subject: string, object: object, dissolved: ReadonlySet<string>): boolean {
  const { consortiumId, id } = object as { readonly consortiumId?: unknown; readonly id?: unknown };
  const of = subject === 'Consortium' ? id : consortiumId;
  return typeof of !== 'string' || !dissolved.has(of) || reading.includes(action);
}
