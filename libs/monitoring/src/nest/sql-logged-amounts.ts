import { Injectable } from '@nestjs/common';
import { afterCursor, Db } from '#libs/platform';
import { LoggedAmounts, type Addend, type FigureEvent, type FigurePage } from '../contract.js';

/**
 * The events of the addends with their amounts: $1 consortium, $2 the addends as JSON. Each type is one range of the index
 * (owner, type, id); an event whose data lacks the field adds nothing and is listed with 0, so that it is noticed.
 */
const STEPS = `jsonb_to_recordset($2::jsonb) AS a(type text, field text, sign int, "only" jsonb, prefix text, "hrefField" text)
  JOIN event e ON e.owner_id = $1 AND e.type = a.type AND e.data::jsonb @> a."only"`;

const AMOUNT = `a.sign * CASE WHEN a.field IS NULL THEN 1 ELSE coalesce((e.data::jsonb ->> a.field)::numeric, 0) END`;

@Injectable()
export class SqlLoggedAmounts extends LoggedAmounts {
  constructor(private readonly db: Db) {
    super();
  }

  async sum(consortiumId: string, addends: readonly Addend[]): Promise<string> {
    const rows = await this.db.query<{ amount: string }>(`SELECT coalesce(sum(${AMOUNT}), 0)::text AS amount FROM ${STEPS}`, [
      consortiumId,
      json(addends),
    ]);
    return rows[0]?.amount ?? '0';
  }

  events(consortiumId: string, addends: readonly Addend[], { after, limit }: FigurePage): Promise<readonly FigureEvent[]> {
    return this.db.query<FigureEvent>(
      `SELECT e.id AS "eventId", e.at, e.type, (${AMOUNT})::text AS amount, a.prefix || (e.data::jsonb ->> a."hrefField") AS href
       FROM ${STEPS} WHERE ${afterCursor('e.id', '$3')} ORDER BY e.id LIMIT $4`,
      [consortiumId, json(addends), after, limit + 1],
    );
  }
}

const json = (addends: readonly Addend[]): string =>
  JSON.stringify(
    addends.map(({ type, amount, sign, only, href }) => ({
      type,
      field: amount === 1 ? null : amount.field,
      sign,
      only: only ?? {},
      prefix: href?.prefix ?? null,
      hrefField: href?.field ?? null,
    })),
  );
