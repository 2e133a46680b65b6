import { Injectable } from '@nestjs/common';
import { businessDate } from '#libs/kernel';
import { Db } from '#libs/platform';
import { LifeFactsReader } from '../application/ports/life-facts.js';
import { FactBook, type Names } from '../contract.js';
import { lifeCycleOf, type ConsortiumKind } from '../domain/kind.js';
import type { LifeFacts } from '../domain/life.js';

interface Row {
  id: string;
  status: LifeFacts['status'];
  activatedAt: Date | null;
  lifeCycle: ConsortiumKind['lifeCycle'] | null;
  vacancies: readonly { readonly seat: string; readonly names: Names | null; readonly since: string }[];
  rectification: { readonly motionId: string; readonly at: string; readonly until: string } | null;
}

const FACTS = {
  name: 'consortium-life-facts',
  text: `SELECT c.id, c.status, c.activated_at AS "activatedAt", k.definition->'lifeCycle' AS "lifeCycle",
      coalesce((SELECT json_agg(json_build_object('seat', v.seat, 'since', v.since,
          'names', (SELECT s->'names' FROM jsonb_array_elements(k.definition->'seats') s WHERE s->>'code' = v.seat)) ORDER BY v.since)
        FROM (SELECT p.seat, max(p.until) AS since FROM past_seat p WHERE p.consortium_id = c.id
          AND NOT EXISTS (SELECT 1 FROM lead_seat l WHERE l.consortium_id = p.consortium_id AND l.seat = p.seat) GROUP BY p.seat) v), '[]') AS vacancies,
      (SELECT json_build_object('motionId', r.id, 'at', r.carried_at, 'until', r.until_on) FROM motion r
        WHERE r.consortium_id = c.id AND r.kind = 'RECTIFICATION' AND r.status = 'CARRIED' AND NOT EXISTS (SELECT 1 FROM motion f
          WHERE f.consortium_id = c.id AND f.kind = 'RECTIFICATION_LIFT' AND f.status = 'CARRIED' AND f.carried_at >= r.carried_at)
        ORDER BY r.carried_at DESC LIMIT 1) AS rectification
    FROM consortium c JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version WHERE c.id = ANY($1::uuid[])`,
};

@Injectable()
export class SqlLifeFacts extends LifeFactsReader {
  constructor(
    private readonly db: Db,
    private readonly facts: FactBook,
  ) {
    super();
  }

  async of(ids: readonly string[]): Promise<ReadonlyMap<string, LifeFacts>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.read<Row>(FACTS, [ids]);
    const last = await this.facts.last(ids);
    return new Map(rows.map((row) => [row.id, toFacts(row, last.get(row.id))]));
  }
}

const dayOf = (at: string | Date): string => businessDate(new Date(at));

const toFacts = ({ status, activatedAt, lifeCycle, vacancies, rectification }: Row, lastFact: Date | undefined): LifeFacts => ({
  status,
  activeSince: activatedAt && dayOf(activatedAt),
  lastFactOn: lastFact ? dayOf(lastFact) : null,
  vacancies: vacancies.map(({ seat, names, since }) => ({ seat, names: names ?? { zh: seat, en: seat }, since: dayOf(since) })),
  rectification: rectification && { motionId: rectification.motionId, since: dayOf(rectification.at), until: rectification.until },
  lifeCycle: lifeCycleOf(lifeCycle ? { lifeCycle } : {}),
});
