/** What the relay or the reader of news has still to do; a row while there is something. */
export const UNTOLD = `SELECT 1 FROM outbox
  UNION ALL SELECT 1 FROM reader r JOIN topic t ON t.name = 'all' WHERE r.name = 'notice' AND r.seq < t.head LIMIT 1`;
