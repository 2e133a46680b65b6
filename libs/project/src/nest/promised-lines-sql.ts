/**
 * How many lines of a project have a promise that is proposed or came to stand.
 * @param project the alias of its row
 */
export const promisedLines = (project: string): string => `(SELECT count(DISTINCT r.line_code)::int FROM project_promise r
  JOIN obligation o ON o.consortium_id = r.consortium_id AND o.id = r.obligation_id AND o.status NOT IN ('DECLINED', 'WITHDRAWN')
  WHERE r.consortium_id = ${project}.consortium_id AND r.project_id = ${project}.id)`;
