import { Injectable } from '@nestjs/common';
import { Db, Rows } from '#libs/platform';
import type { AgreementState, Party } from '../domain/agreement.js';
import { AgreementStore, type AgreementRecord, type AgreementText } from '../application/ports/agreement-store.js';
import { agreementOf, AGREEMENTS, type AgreementRow } from './agreement-rows.js';
import { SettlementSearch } from './settlement-search.js';

const FIND = { name: 'agreement-find', text: `${AGREEMENTS} WHERE a.id = $1` };
const LOCK = { name: 'agreement-lock', text: 'SELECT id FROM agreement WHERE id = $1 FOR UPDATE' };

type Key = Pick<AgreementRecord, 'id' | 'consortiumId'>;

@Injectable()
export class PgAgreementStore extends AgreementStore {
  constructor(
    private readonly db: Db,
    private readonly rows: Rows,
    private readonly search: SettlementSearch,
  ) {
    super();
  }

  async find(id: string): Promise<AgreementRecord | null> {
    const [row] = await this.db.read<AgreementRow>(FIND, [id]);
    return row ? agreementOf(row) : null;
  }

  /** Locks first and reads afterwards, in a second statement: one that waited for the lock must see what the other has written. */
  async lock(id: string): Promise<AgreementRecord | null> {
    await this.db.read(LOCK, [id]);
    return this.find(id);
  }

  async nextNumber(consortiumId: string): Promise<string> {
    const [row] = await this.db.query<{ last: number }>(
      `INSERT INTO agreement_counter (consortium_id, last) VALUES ($1, 1)
       ON CONFLICT (consortium_id) DO UPDATE SET last = agreement_counter.last + 1 RETURNING last`,
      [consortiumId],
    );
    return `XY-${String(row?.last ?? 1).padStart(4, '0')}`;
  }

  async add({ id, consortiumId, number, draftedBy, draftedAt, expiresOn, ...text }: Parameters<AgreementStore['add']>[0]): Promise<void> {
    await this.rows.insert('agreement', { id, consortiumId, version: 1, number, ...columns(text), status: 'OPEN', draftedBy, draftedAt, expiresOn });
    await this.addParties({ id, consortiumId }, text.terms.parties);
    await this.index(id);
  }

  async revise(agreement: Key, version: number, { expiresOn, ...text }: Parameters<AgreementStore['revise']>[2]): Promise<number> {
    const { id, consortiumId } = agreement;
    const revised = await this.rows.update('agreement', { consortiumId, id }, version, { ...columns(text), status: 'OPEN', expiresOn });
    await this.db.query('DELETE FROM agreement_party WHERE consortium_id = $1 AND agreement_id = $2', [consortiumId, id]);
    await this.addParties(agreement, text.terms.parties);
    await this.index(id);
    return revised;
  }

  async sign({ id, consortiumId, version, hash }: AgreementRecord, signature: Parameters<AgreementStore['sign']>[1]): Promise<number> {
    const signed = await this.rows.update('agreement', { consortiumId, id }, version, { hash });
    await this.rows.insert('agreement_signature', { consortiumId, agreementId: id, hash, ...signature });
    return signed;
  }

  async refuse({ id, consortiumId, version, hash }: AgreementRecord, refusal: Parameters<AgreementStore['refuse']>[1]): Promise<number> {
    await this.rows.insert('agreement_refusal', { consortiumId, agreementId: id, hash, ...refusal });
    return this.rows.update('agreement', { consortiumId, id }, version, { status: 'REFUSED' });
  }

  async erase(personId: string): Promise<void> {
    await this.db.query('UPDATE agreement_refusal SET reason = NULL WHERE refused_by = $1', [personId]);
  }

  setStatus({ id, consortiumId }: Key, version: number, status: AgreementState, inForceAt?: Date): Promise<number> {
    return this.rows.update('agreement', { consortiumId, id }, version, inForceAt ? { status, inForceAt } : { status });
  }

  /** Reads what it has just written, so that search is told of the row as it stands. */
  private async index(id: string): Promise<void> {
    const agreement = await this.find(id);
    if (agreement) await this.search.agreement(agreement);
  }

  private async addParties({ id, consortiumId }: Key, parties: readonly Party[]): Promise<void> {
    await this.db.query(
      `INSERT INTO agreement_party (consortium_id, agreement_id, position, kind, organization_id, share_millionths, step)
       SELECT $1, $2, position - 1, kind, organization, share, step
       FROM unnest($3::text[], $4::uuid[], $5::int[], $6::int[]) WITH ORDINALITY AS p(kind, organization, share, step, position)`,
      [
        consortiumId,
        id,
        parties.map((p) => p.kind),
        parties.map((p) => p.organizationId),
        parties.map((p) => p.shareMillionths),
        parties.map((p) => p.step ?? 1),
      ],
    );
  }
}

const columns = ({ terms, formula, content, hash }: AgreementText) => ({
  title: terms.title,
  body: terms.body,
  payerId: terms.payerId,
  schoolId: terms.schoolId,
  vatPercent: terms.vatPercent,
  formulaCode: formula.code,
  formulaVersion: formula.version,
  content,
  hash,
});
