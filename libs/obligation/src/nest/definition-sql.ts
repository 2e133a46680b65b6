/** What a promise `o` is called, measured in and proven by, as `d.definition`: its template's words, or the two sides' own. */
export const DEFINITION = `JOIN LATERAL (SELECT coalesce(o.definition,
      (SELECT t.definition FROM obligation_template t WHERE t.set_hash = o.set_hash AND t.code = o.code)) AS definition) d ON true`;
