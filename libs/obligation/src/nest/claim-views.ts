import { Injectable } from '@nestjs/common';
import { businessDate, type Actor } from '#libs/kernel';
import { Clock, Db, Files, Gate } from '#libs/platform';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { ClaimReader } from '../application/ports/claim-reader.js';
import type { ObligationRecord } from '../application/ports/records.js';
import type { BatchView, ClaimItem, ClaimView, ExhibitsView, WaiverView } from '../contract.js';
import { ownOrganizations } from '../application/visible-consortia.js';
import { USUAL_OBJECTION_DAYS } from '../application/dispute-desk.js';
import { numberOf } from '../application/naming.js';
import { disputableUntil } from '../domain/decide-dispute.js';
import { claimStateOf, type ClaimStatus } from '../domain/claim-status.js';
import { flagsOf } from '../domain/claim-flags.js';
import { ExhibitViews } from './exhibit-views.js';
import { AWAITING, BATCH, CLAIMS, WAIVERS, type AwaitingRow, type BatchRow, type ClaimRow, type WaiverRow } from './claim-sql.js';

const CHECKERS = {
  name: 'obligation-checkers',
  text: `SELECT DISTINCT i.checker_id AS "organizationId" FROM spot_check_item i WHERE i.consortium_id = $1 AND i.obligation_id = $2`,
};

/** What evidence is attached to, in the platform's store. */
export const EVIDENCE = 'obligation-claim';

/** Claims and waivers as people read them; what was written and attached only where the reader may inspect it. */
@Injectable()
export class ClaimViews extends ClaimReader {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
    private readonly exhibits: ExhibitViews,
    private readonly consortia: ConsortiumDirectory,
    private readonly gate: Gate,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** The promise with all who may inspect its evidence: its sides, the charter's arbiter, and who checks a sample of it. */
  async inspected(obligation: ObligationRecord): Promise<ObligationRecord> {
    const arbiterId = (await this.consortia.find(obligation.consortiumId))?.arbiterId ?? null;
    const checkers = await this.db.read<{ organizationId: string }>(CHECKERS, [obligation.consortiumId, obligation.id]);
    const neutral = [...(arbiterId === null ? [] : [{ organizationId: arbiterId }]), ...checkers];
    return { ...obligation, parties: [...obligation.parties, ...neutral] };
  }

  async of(actor: Actor, obligation: ObligationRecord): Promise<{ readonly claims: ClaimView[]; readonly waivers: WaiverView[] }> {
    const { consortiumId, id } = obligation;
    const open = this.gate.allows(actor, 'inspect', 'Obligation', await this.inspected(obligation));
    const claims = await this.db.read<ClaimRow>(CLAIMS, [consortiumId, id]);
    const waivers = await this.db.read<WaiverRow>(WAIVERS, [consortiumId, id]);
    const days = (await this.consortia.rules(consortiumId))?.objectionDays ?? USUAL_OBJECTION_DAYS;
    return {
      claims: await this.claimsOf(consortiumId, claims, open ? ownOrganizations(actor) : null, days),
      waivers: waivers.map((row) => waiverOf(row, open)),
    };
  }

  async awaiting(consortiumId: string, organizationIds: readonly string[]): Promise<readonly ClaimItem[]> {
    const rows = await this.db.read<AwaitingRow>(AWAITING, [consortiumId, organizationIds]);
    const claims = await this.claimsOf(consortiumId, rows, organizationIds, null);
    const items = claims.map((claim, i) => {
      const { obligationId, number, names, unit, metric, obligor } = rows[i] as AwaitingRow;
      return { ...claim, obligationId, number: numberOf(number), names, unit, metric, obligor };
    });
    // Those somebody should look at first.
    return items.sort((a, b) => b.flags.length - a.flags.length);
  }

  offered(obligation: ObligationRecord): Promise<ExhibitsView> {
    return this.exhibits.offered(obligation);
  }

  async batch(id: string): Promise<BatchView | null> {
    const row = (await this.db.read<BatchRow>(BATCH, [id]))[0];
    if (!row) return null;
    const exceptions = row.outcomes.flatMap(({ claimId, refusal }) => (refusal === null ? [] : [{ claimId, code: refusal }]));
    return { id, version: 1, verified: row.outcomes.filter(({ refusal }) => refusal === null).map(({ claimId }) => claimId), exceptions };
  }

  /**
   * @param own the organizations of a reader who may inspect the evidence; null: one who may not
   * @param objectionDays null: it is not to be disputed here
   */
  private async claimsOf(
    consortiumId: string,
    rows: readonly ClaimRow[],
    own: readonly string[] | null,
    objectionDays: number | null,
  ): Promise<ClaimView[]> {
    const open = own !== null;
    const today = businessDate(this.clock.now());
    const ids = open ? rows.map(({ id }) => id) : [];
    const files = await this.files.attachedTo(EVIDENCE, ids);
    const exhibits = await this.exhibits.of(consortiumId, ids, own ?? []);
    return rows.map(({ note, links, reason, status, since, until, ...row }) => ({
      id: row.id,
      version: row.version,
      windowId: row.windowId,
      state: claimStateOf({ ...row, status, answeredOn: until && businessDate(until) }, today),
      numerator: row.numerator,
      denominator: row.denominator,
      verified: row.verified,
      happenedOn: row.happenedOn,
      claimedAt: since.toISOString(),
      verifyBy: row.verifyBy,
      awaits: status === 'CLAIMED' ? row.awaits : null,
      answeredBy: row.answeredBy,
      answeredAt: until?.toISOString() ?? null,
      flags: [...flagsOf({ late: row.late, alike: row.alikeTo !== null, since, until, status, mutual: row.mutual, doubted: row.doubted })],
      alikeTo: row.alikeTo && { obligationId: row.alikeTo.obligationId, number: numberOf(row.alikeTo.number) },
      note: open ? note : null,
      links: open ? [...(links ?? [])] : [],
      exhibits: exhibits.get(row.id) ?? [],
      reason: open ? reason : null,
      files: [...(files.get(row.id) ?? [])],
      open,
      disputeBy: disputeBy(row, status, until, objectionDays),
      dispute: disputeOf(row.dispute, open),
    }));
  }
}

/** Until when the answer may be disputed: a rejection, or the verification of a part, which nobody has disputed yet. */
function disputeBy(
  { numerator, verified }: Pick<ClaimRow, 'numerator' | 'verified'>,
  status: ClaimStatus,
  until: Date | null,
  objectionDays: number | null,
): string | null {
  const part = status === 'REJECTED' || (status === 'VERIFIED' && verified !== null && verified.numerator < numerator);
  return part && until && objectionDays !== null ? disputableUntil({ answeredOn: businessDate(until), objectionDays }) : null;
}

const disputeOf = (dispute: ClaimRow['dispute'], open: boolean): ClaimView['dispute'] =>
  dispute && {
    ...dispute,
    openedAt: new Date(dispute.openedAt).toISOString(),
    ruledAt: dispute.ruledAt && new Date(dispute.ruledAt).toISOString(),
    reason: open ? dispute.reason : null,
    ruling: open ? dispute.ruling : null,
  };

const waiverOf = ({ askedAt, answeredAt, reason, ...row }: WaiverRow, open: boolean): WaiverView => ({
  ...row,
  reason: open ? reason : null,
  askedAt: askedAt.toISOString(),
  answeredAt: answeredAt?.toISOString() ?? null,
});
