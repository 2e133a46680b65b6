import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { numberOf } from '../application/naming.js';
import { DuePromises, type OpenPromise, type OpenWindow } from '../contract.js';
import { DEFINITION } from './definition-sql.js';

/** The day a window is waited for: domain/extension.ts. */
const DUE = 'coalesce(w.extended_to, w.ends_on)';

const OPEN = {
  name: 'due-promises-open',
  text: `SELECT w.id AS "windowId", w.obligation_id AS "obligationId", w.consortium_id AS "consortiumId", o.number,
      w.obligor_id AS "obligorId", w.beneficiary_id AS "beneficiaryId", ${DUE} AS "dueOn"
    FROM obligation_window w JOIN obligation o ON o.consortium_id = w.consortium_id AND o.id = w.obligation_id AND o.status IN ('AGREED', 'SUPERSEDED')
    WHERE w.consortium_id = $1 AND NOT w.kept AND w.due AND ${DUE} BETWEEN $2::date AND $3::date
      AND (${DUE}, w.id) > (coalesce($4::date, '-infinity'), coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
    ORDER BY ${DUE}, w.id LIMIT $6`,
};

const NAMES = {
  name: 'due-promises-names',
  text: `SELECT o.id, d.definition -> 'names' AS names FROM obligation o
    ${DEFINITION} WHERE o.id = ANY($1::uuid[])`,
};

const WINDOWS = {
  name: 'due-promises-windows',
  text: `SELECT w.id AS "windowId", o.id AS "obligationId", o.number, d.definition -> 'names' AS promise, w.metric, w.target, d.definition -> 'unit' AS unit
    FROM obligation_window w JOIN obligation o ON o.consortium_id = w.consortium_id AND o.id = w.obligation_id AND o.status IN ('AGREED', 'SUPERSEDED')
    ${DEFINITION}
    WHERE w.id = ANY($1::uuid[]) AND NOT w.kept AND w.due`,
};

@Injectable()
export class SqlDuePromises extends DuePromises {
  constructor(private readonly db: Db) {
    super();
  }

  async openBetween(consortiumId: string, from: string, to: string, { after, limit }: Parameters<DuePromises['openBetween']>[3]) {
    const values = [consortiumId, from, to, after?.dueOn ?? null, after?.windowId ?? null, limit];
    const rows = await this.db.read<Omit<OpenPromise, 'number'> & { readonly number: number }>(OPEN, values);
    return rows.map((row) => ({ ...row, number: numberOf(row.number) }));
  }

  async names(obligationIds: readonly string[]) {
    const rows = await this.db.read<{ id: string; names: { zh: string; en: string } }>(NAMES, [obligationIds]);
    return new Map(rows.map((row) => [row.id, row.names]));
  }

  async openWindows(windowIds: readonly string[]) {
    const rows = await this.db.read<Omit<OpenWindow, 'number'> & { readonly windowId: string; readonly number: number }>(WINDOWS, [windowIds]);
    return new Map(rows.map(({ windowId, ...row }) => [windowId, { ...row, number: numberOf(row.number) }]));
  }
}
