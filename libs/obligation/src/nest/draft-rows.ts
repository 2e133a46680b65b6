import { Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { memberRoleSql, membersByRole, ModelBook, roleNames, type ModelCopier } from '#libs/consortium/contract';
import { Db, Ids } from '#libs/platform';
import type { ObligationDraft } from '../contract.js';

/** Promises in force, each once, however many pairs of members gave it. */
const MODEL = `SELECT DISTINCT o.code, o.target, o.cadence, ${memberRoleSql('o.consortium_id', 'o.obligor_id')} AS "obligorRole", ${memberRoleSql('o.consortium_id', 'o.beneficiary_id')} AS "beneficiaryRole"
  FROM obligation o WHERE o.consortium_id = $1 AND o.status = 'AGREED' ORDER BY 1, 4, 5 LIMIT 200`;

const COPY = `INSERT INTO obligation_draft (id, consortium_id, code, target, cadence, obligor_role, beneficiary_role)
  SELECT d.id, $1, d.code, d.target, d.cadence, d."obligorRole", d."beneficiaryRole"
  FROM json_to_recordset($2) AS d(id uuid, code text, target int, cadence text, "obligorRole" text, "beneficiaryRole" text)`;

/** $2: today. Those whose template the charter chose, and which nobody between these roles has promised. */
const OPEN = {
  name: 'obligation-drafts',
  text: `WITH member AS (${membersByRole('$1', '$2')})
    SELECT d.id, d.code, t.definition->'names' AS names, t.definition->'unit' AS unit, t.definition->>'metric' AS metric,
      (t.definition->>'weight')::int AS weight, d.target, d.cadence, d.obligor_role AS "obligorRole", d.beneficiary_role AS "beneficiaryRole", k.definition->'seats' AS seats,
      coalesce((SELECT json_agg(id) FROM member WHERE role = d.obligor_role), '[]') AS "obligorIds",
      coalesce((SELECT json_agg(id) FROM member WHERE role = d.beneficiary_role), '[]') AS "beneficiaryIds"
    FROM obligation_draft d JOIN consortium c ON c.id = d.consortium_id JOIN consortium_kind k ON k.code = c.kind_code AND k.version = c.kind_version
    JOIN obligation_template t ON t.set_hash = c.template_hash AND t.code = d.code
    WHERE d.consortium_id = $1 AND d.import_id IS NULL AND NOT EXISTS (SELECT 1 FROM obligation o JOIN member a ON a.id = o.obligor_id AND a.role = d.obligor_role
      JOIN member b ON b.id = o.beneficiary_id AND b.role = d.beneficiary_role
      WHERE o.consortium_id = $1 AND o.code = d.code AND o.status IN ('PROPOSED', 'AGREED'))
    ORDER BY t.position, d.id LIMIT 200`,
};

type Row = Omit<ObligationDraft, 'obligor' | 'beneficiary'> & {
  readonly obligorRole: string;
  readonly beneficiaryRole: string;
  readonly seats: readonly { readonly code: string; readonly names: ObligationDraft['names'] }[];
};

/** Promises a new consortium takes over from its model, until somebody in their roles proposes them. */
@Injectable()
export class DraftRows implements ModelCopier, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    @Optional() private readonly models?: ModelBook,
  ) {}

  onModuleInit(): void {
    this.models?.register(this);
  }

  async copy(modelId: string, consortiumId: string): Promise<void> {
    const drafts = await this.db.query<object>(MODEL, [modelId]);
    await this.db.query(COPY, [consortiumId, JSON.stringify(drafts.map((draft) => ({ ...draft, id: this.ids.next() })))]);
  }

  async open(consortiumId: string, today: string): Promise<readonly ObligationDraft[]> {
    const rows = await this.db.read<Row>(OPEN, [consortiumId, today]);
    return rows.map(({ obligorRole, beneficiaryRole, seats, ...draft }) => ({
      ...draft,
      obligor: roleNames(obligorRole, seats),
      beneficiary: roleNames(beneficiaryRole, seats),
    }));
  }
}
