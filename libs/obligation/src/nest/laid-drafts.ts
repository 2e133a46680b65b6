import { partySql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { missing, type Actor } from '#libs/kernel';
import { Db, page, readCursor } from '#libs/platform';
import type { DraftOutcome } from '../application/ports/draft-store.js';
import { ownOrganizations, visibleConsortia } from '../application/visible-consortia.js';
import type { DraftAct } from '../domain/decide-import.js';
import type { DraftBatchView, LaidDraft, LaidDraftsView, StandingView } from '../contract.js';

/** A draft `d` between members as a view names it. */
export const DRAFT_COLUMNS = `d.id, d.code, t.definition->'names' AS names, t.definition->'unit' AS unit, t.definition->>'metric' AS metric, d.target, d.cadence,
  ${partySql('a')} AS obligor, ${partySql('b')} AS beneficiary`;
export const DRAFT_JOINS = `JOIN obligation_template t ON t.set_hash = d.set_hash AND t.code = d.code
  JOIN organization a ON a.id = d.obligor_id JOIN organization b ON b.id = d.beneficiary_id`;

const notStanding = (status: string): string => `NOT EXISTS (SELECT 1 FROM obligation o WHERE o.consortium_id = d.consortium_id
  AND o.obligor_id = d.obligor_id AND o.beneficiary_id = d.beneficiary_id AND o.code = d.code AND o.status = '${status}')`;

/** Unless the same has been promised meanwhile without the draft; each status has an index of its own. */
export const NOT_PROMISED = `${notStanding('PROPOSED')} AND ${notStanding('AGREED')}`;

const of = (side: string): string => `(SELECT d.* FROM obligation_draft d
  WHERE d.consortium_id = $1 AND d.${side} = mine.id AND d.state = 'OPEN' AND d.id > $3 AND ${NOT_PROMISED} ORDER BY d.id LIMIT $4)`;

/** $1 consortium, $2 organizations that are "we", $3 the cursor, $4 how many. Each branch walks one index in the order of the list. */
const OURS = {
  name: 'laid-drafts',
  text: `SELECT ${DRAFT_COLUMNS}, i.laid_at AS "laidAt" FROM (
      SELECT DISTINCT line.* FROM unnest($2::uuid[]) AS mine(id) CROSS JOIN LATERAL (${of('obligor_id')} UNION ALL ${of('beneficiary_id')}) line
    ) d JOIN obligation_import i ON i.consortium_id = d.consortium_id AND i.id = d.import_id ${DRAFT_JOINS} ORDER BY d.id LIMIT $4`,
};

const BATCH = { name: 'draft-batch', text: 'SELECT act, outcomes FROM obligation_draft_batch WHERE id = $1' };

/** Promises everybody of the consortium sees in its ledger; $3: whether the drafts, which only their sides and the secretariat see, too. */
const STANDING = {
  name: 'obligation-standing',
  text: `(SELECT o.code, o.obligor_id AS "obligorId", o.beneficiary_id AS "beneficiaryId", false AS drafted
      FROM obligation o WHERE o.consortium_id = $1 AND $1 = ANY($2::uuid[]) AND o.status IN ('PROPOSED', 'AGREED') AND o.set_hash IS NOT NULL ORDER BY o.id LIMIT 5000)
    UNION ALL
    (SELECT d.code, d.obligor_id, d.beneficiary_id, true FROM obligation_draft d
      WHERE d.consortium_id = $1 AND $1 = ANY($2::uuid[]) AND $3 AND d.import_id IS NOT NULL AND d.state = 'OPEN' ORDER BY d.id LIMIT 5000)`,
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/** What the secretariat laid down for the reader's organizations; of others' drafts nobody can tell that they exist. */
@Injectable()
export class LaidDrafts {
  constructor(private readonly db: Db) {}

  /** @throws DomainError access.missing when the consortium does not exist or may not be seen */
  async ours(actor: Actor, consortiumId: string, { after, limit }: { readonly after?: string; readonly limit: number }): Promise<LaidDraftsView> {
    if (!visibleConsortia(actor).includes(consortiumId)) throw missing();
    const from = String(readCursor(after)?.[0] ?? FIRST);
    const rows = await this.db.read<Omit<LaidDraft, 'laidAt'> & { readonly laidAt: Date }>(OURS, [
      consortiumId,
      ownOrganizations(actor),
      from,
      limit + 1,
    ]);
    const shown = page(
      rows,
      limit,
      ({ id }) => [id],
      (row): LaidDraft => ({ ...row, laidAt: row.laidAt.toISOString() }),
    );
    return { ...shown, items: [...shown.items] };
  }

  async batch(id: string): Promise<DraftBatchView> {
    const rows = await this.db.read<{ readonly act: DraftAct; readonly outcomes: readonly DraftOutcome[] }>(BATCH, [id]);
    const { act, outcomes } = rows[0] ?? { act: 'PROPOSE', outcomes: [] };
    return {
      id,
      version: 1,
      act,
      done: outcomes.filter(({ refusal }) => refusal === null).map(({ draftId, obligationId }) => ({ draftId, obligationId })),
      exceptions: outcomes.flatMap(({ draftId, refusal }) => (refusal === null ? [] : [{ draftId, code: refusal }])),
    };
  }

  /** @param drafts whether the reader is the secretariat */
  async standing(actor: Actor, consortiumId: string, drafts: boolean): Promise<StandingView> {
    const visible = visibleConsortia(actor);
    if (!visible.includes(consortiumId)) throw missing();
    return { items: [...(await this.db.read<StandingView['items'][number]>(STANDING, [consortiumId, visible, drafts]))] };
  }
}
