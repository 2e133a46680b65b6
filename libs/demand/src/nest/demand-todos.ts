import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, holds, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import { UNANSWERED_DAYS } from '../domain/ageing.js';
import { keeperRoles } from '../permissions.js';

interface Offer {
  readonly consortiumId: string;
  readonly entryId: string;
  readonly kind: string;
  readonly title: string;
  readonly other: string;
  readonly mine: boolean;
}

interface Silence {
  readonly consortiumId: string;
  readonly name: string;
  readonly count: number;
  readonly longest: number;
  readonly kind: string;
}

const MOST = 50;

/** Offers that wait for the reader's organizations, or that they have made and wait for. */
const OFFERS = {
  name: 'demand-todos-offers',
  text: `SELECT r.consortium_id AS "consortiumId", r.entry_id AS "entryId", e.kind, e.listed ->> 'title' AS title, ${shortNameSql('o')} AS other, r.mine
    FROM unnest($1::uuid[], $2::uuid[]) AS own(consortium_id, organization_id) CROSS JOIN LATERAL (
      (SELECT x.id, x.consortium_id, x.entry_id, x.responder_id AS other_id, true AS mine FROM demand_response x
       WHERE x.consortium_id = own.consortium_id AND x.owner_id = own.organization_id AND x.status = 'OFFERED' ORDER BY x.id LIMIT ${MOST})
      UNION ALL
      (SELECT x.id, x.consortium_id, x.entry_id, x.owner_id, false FROM demand_response x
       WHERE x.consortium_id = own.consortium_id AND x.responder_id = own.organization_id AND x.status = 'OFFERED' ORDER BY x.id LIMIT ${MOST})) r
    JOIN demand_entry e ON e.consortium_id = r.consortium_id AND e.id = r.entry_id
    JOIN organization o ON o.id = r.other_id ORDER BY r.mine DESC, r.id LIMIT ${MOST}`,
};

/** Needs that nobody has answered for too long, one line a consortium, for its secretariat. */
const SILENCES = {
  name: 'demand-todos-silences',
  text: `SELECT c.id AS "consortiumId", c.name, s.count, s.longest, s.kind FROM consortium c CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, max($3::date - e.since) AS longest, (array_agg(e.kind ORDER BY e.since, e.id))[1] AS kind FROM demand_entry e
      WHERE e.consortium_id = c.id AND e.status = 'LISTED' AND e.answered_on IS NULL AND e.kind <> 'SUPPLY' AND e.since < $3::date - ${UNANSWERED_DAYS}) s
    WHERE c.id = ANY($1::uuid[]) AND c.secretariat_id = ANY($2::uuid[]) AND s.count > 0 ORDER BY c.id LIMIT ${MOST}`,
};

/** What of the lists waits for somebody. */
@Injectable()
export class DemandTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    return [...(await this.offers(actor)), ...(await this.silences(actor))];
  }

  private async offers(actor: Actor): Promise<readonly Todo[]> {
    const keeping = actor.memberships.filter((m) => holds(actor, m.organizationId, ...keeperRoles));
    if (keeping.length === 0) return [];
    const seats = [keeping.map((m) => m.consortiumId), keeping.map((m) => m.organizationId)];
    return (await this.db.read<Offer>(OFFERS, seats)).map(toTodo);
  }

  private async silences(actor: Actor): Promise<readonly Todo[]> {
    const secretariats = organizationsWhere(actor, 'SECRETARY');
    const consortia = actor.memberships.filter((m) => secretariats.includes(m.organizationId)).map((m) => m.consortiumId);
    if (consortia.length === 0) return [];
    const rows = await this.db.read<Silence>(SILENCES, [consortia, secretariats, businessDate(this.clock.now())]);
    return rows.map(({ consortiumId, name, count, longest, kind }) => ({
      code: 'demand.unanswered',
      href: `/consortia/${consortiumId}/demands?kind=${kind}`,
      title: {
        zh: `${name}：${count} 项需求 ${UNANSWERED_DAYS} 天以上无人应答`,
        en: `${name}: ${count} demands unanswered for over ${UNANSWERED_DAYS} days`,
      },
      consequence: {
        zh: `最久已等 ${longest} 天；企业等不到回音就不再填`,
        en: `The longest has waited ${longest} days; who hears nothing stops asking`,
      },
      dueOn: null,
      mark: 'promised',
      waitsFor: 'me',
    }));
  }
}

function toTodo({ consortiumId, entryId, kind, title, other, mine }: Offer): Todo {
  const shared = { href: `/consortia/${consortiumId}/demands?kind=${kind}&open=${entryId}`, dueOn: null, mark: 'claimed' } as const;
  if (mine) {
    return {
      ...shared,
      code: 'demand.answer',
      title: { zh: `答复${other}的应答：${title}`, en: `Answer the offer of ${other}: ${title}` },
      consequence: {
        zh: '接受或婉拒都让对方知道；不答复，需求仍算无人应答',
        en: 'Either answer tells them; until then the demand counts as unanswered',
      },
      waitsFor: 'me',
    };
  }
  return {
    ...shared,
    code: 'demand.waits',
    title: { zh: `等待${other}答复我方应答：${title}`, en: `Waiting for ${other} to answer our offer: ${title}` },
    consequence: { zh: '对方接受后可登记承诺或承接任务', en: 'Once accepted, a promise or a task can follow' },
    waitsFor: 'other',
  };
}
