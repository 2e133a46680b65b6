import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { memberRoleSql, membersByRole, ModelBook, roleNames, type ModelCopier } from '#libs/consortium/contract';
import { Db, Ids } from '#libs/platform';
import type { AgreementModelView } from '../contract.js';
import { percentOf } from '../domain/share.js';

/** Agreements in force, each split once, however many pairs agreed on it. */
const MODEL = `SELECT DISTINCT ${memberRoleSql('a.consortium_id', 'a.payer_id')} AS "payerRole", ${memberRoleSql('a.consortium_id', 'a.school_id')} AS "schoolRole",
    a.vat_percent AS "vatPercent", (SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'shareMillionths', p.share_millionths,
      'role', CASE p.kind WHEN 'MEMBER' THEN ${memberRoleSql('p.consortium_id', 'p.organization_id')} END) ORDER BY p.position)
    FROM agreement_party p WHERE p.consortium_id = a.consortium_id AND p.agreement_id = a.id) AS parties
  FROM agreement a WHERE a.consortium_id = $1 AND a.status = 'IN_FORCE' ORDER BY 1, 2, 3 LIMIT 50`;

const COPY = `INSERT INTO agreement_model (id, consortium_id, payer_role, school_role, vat_percent, parties)
  SELECT d.id, $1, d."payerRole", d."schoolRole", d."vatPercent", d.parties
  FROM json_to_recordset($2) AS d(id uuid, "payerRole" text, "schoolRole" text, "vatPercent" int, parties jsonb)`;

/** $2: today. */
const READ = {
  name: 'benefit-agreement-models',
  text: `SELECT a.id, a.payer_role AS "payerRole", a.school_role AS "schoolRole", a.vat_percent AS "vatPercent", a.parties, k.definition -> 'seats' AS seats,
      (SELECT coalesce(json_object_agg(m.role, m.ids), '{}') FROM (SELECT role, json_agg(id) AS ids FROM (${membersByRole('$1', '$2')}) s GROUP BY role) m) AS members
    FROM agreement_model a JOIN consortium c ON c.id = a.consortium_id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
    WHERE a.consortium_id = $1 ORDER BY a.id`,
};

interface Row {
  readonly id: string;
  readonly payerRole: string;
  readonly schoolRole: string;
  readonly vatPercent: number;
  readonly parties: readonly { readonly kind: 'MEMBER' | 'COMMON_FUND'; readonly role: string | null; readonly shareMillionths: number }[];
  readonly seats: Parameters<typeof roleNames>[1];
  readonly members: Readonly<Record<string, readonly string[]>>;
}

/** How the agreements of a consortium's model share, for whoever drafts the first ones here. */
@Injectable()
export class AgreementModels implements ModelCopier, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    @Optional() private readonly models?: ModelBook,
  ) {}

  onModuleInit(): void {
    this.models?.register(this);
  }

  async copy(modelId: string, consortiumId: string): Promise<void> {
    const models = await this.db.query<object>(MODEL, [modelId]);
    await this.db.query(COPY, [consortiumId, JSON.stringify(models.map((model) => ({ ...model, id: this.ids.next() })))]);
  }

  async of(consortiumId: string, today: string): Promise<AgreementModelView[]> {
    return (await this.db.read<Row>(READ, [consortiumId, today])).map(viewOf);
  }
}

function viewOf({ id, payerRole, schoolRole, vatPercent, parties, seats, members }: Row): AgreementModelView {
  const standing = (role: string | null): string[] => [...((role !== null && members[role]) || [])];
  return {
    id,
    payer: roleNames(payerRole, seats),
    school: roleNames(schoolRole, seats),
    vatPercent,
    parties: parties.map(({ kind, role, shareMillionths }) => ({
      kind,
      percent: percentOf(shareMillionths),
      role: role === null ? null : roleNames(role, seats),
      organizationIds: standing(role),
    })),
  };
}
