import { OrganizationDirectory, type NameOf } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { missing, type Actor } from '#libs/kernel';
import { Db, type Page } from '#libs/platform';
import { ConsortiumAccess } from '../application/consortium-access.js';
import { ClosingBook, type ClosingView, type ConsortiumItem, type ConsortiumView, type LifeView, type Names } from '../contract.js';
import { ConsortiumList, type ListAfter } from './consortium-list.js';
import { LifeReader } from './life-reader.js';

interface Row {
  id: string;
  name: string;
  kindCode: string;
  kindNames: Names;
  regionCode: string;
  status: ConsortiumView['status'];
  createdAt: Date;
  activatedAt: Date | null;
  dissolvedAt: Date | null;
  templateHash: string | null;
  formulaHash: string | null;
  secretariatId: string;
  arbiterId: string | null;
  spotCheckerId: string | null;
  commonFundKeeperId: string | null;
  bodies: ConsortiumView['bodies'];
  seats: readonly { readonly seat: string; readonly names: Names; readonly organizationId: string }[];
}

const DETAIL = {
  name: 'consortium-detail',
  text: `SELECT c.id, c.name, c.kind_code AS "kindCode", k.definition->'names' AS "kindNames", coalesce(k.definition->'bodies', '[]') AS bodies, c.region_code AS "regionCode", c.status,
      c.created_at AS "createdAt", c.activated_at AS "activatedAt", c.dissolved_at AS "dissolvedAt", c.template_hash AS "templateHash", c.formula_hash AS "formulaHash",
      c.secretariat_id AS "secretariatId", c.arbiter_id AS "arbiterId", c.spot_checker_id AS "spotCheckerId", c.common_fund_keeper_id AS "commonFundKeeperId",
      coalesce((SELECT json_agg(json_build_object('seat', l.seat, 'organizationId', l.organization_id,
          'names', (SELECT s->'names' FROM jsonb_array_elements(k.definition->'seats') s WHERE s->>'code' = l.seat)) ORDER BY l.position)
        FROM lead_seat l WHERE l.consortium_id = c.id), '[]') AS seats
    FROM consortium c JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version WHERE c.id = $1`,
};

/** Consortia as people read them. */
@Injectable()
export class ConsortiumReader {
  constructor(
    private readonly db: Db,
    private readonly access: ConsortiumAccess,
    private readonly list: ConsortiumList,
    private readonly names: OrganizationDirectory,
    private readonly life: LifeReader,
    private readonly closing: ClosingBook,
  ) {}

  mine(actor: Actor, page: ListAfter): Promise<Page<ConsortiumItem>> {
    return this.list.read(actor, page);
  }

  async view(actor: Actor, id: string): Promise<ConsortiumView> {
    await this.access.loadConsortiumFor(actor, id, 'read');
    const [row] = await this.db.read<Row>(DETAIL, [id]);
    if (!row) throw missing();
    const { secretariatId, arbiterId, spotCheckerId, commonFundKeeperId, seats } = row;
    const lifeOf = await this.life.of([id]);
    return toView(
      row,
      lifeOf(id),
      await this.names.namesOf([secretariatId, arbiterId, spotCheckerId, commonFundKeeperId, ...seats.map((s) => s.organizationId)]),
    );
  }

  /** What of a consortium is still open, for who may propose to end it. */
  async closingOf(actor: Actor, id: string): Promise<ClosingView> {
    await this.access.loadConsortiumFor(actor, id, 'propose');
    const { BALANCE, OBLIGATION, STUDENT, HOURS } = await this.closing.counts(id);
    return { balances: BALANCE, obligations: OBLIGATION, students: STUDENT, hours: HOURS };
  }
}

function toView(row: Row, life: LifeView, nameOf: NameOf): ConsortiumView {
  const named = (id: string | null) => (id === null ? null : nameOf(id));
  return {
    id: row.id,
    name: row.name,
    kindCode: row.kindCode,
    kindNames: row.kindNames,
    regionCode: row.regionCode,
    status: row.status,
    createdAt: row.createdAt.toISOString(),
    activatedAt: row.activatedAt?.toISOString() ?? null,
    dissolvedAt: row.dissolvedAt?.toISOString() ?? null,
    life,
    secretariat: nameOf(row.secretariatId),
    seats: row.seats.map(({ seat, names, organizationId }) => ({ seat, names, organization: nameOf(organizationId) })),
    bodies: row.bodies,
    arbiter: named(row.arbiterId),
    spotChecker: named(row.spotCheckerId),
    commonFundKeeper: named(row.commonFundKeeperId),
    templateHash: row.templateHash,
    formulaHash: row.formulaHash,
  };
}
