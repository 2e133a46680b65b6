import { Injectable } from '@nestjs/common';
import { allocate, businessDate, consortiaOf, missing, organizationsWhere, type Actor } from '#libs/kernel';
import { OrganizationDirectory, PersonDirectory } from '#libs/identity/contract';
import { beforeCursor, Clock, Db, Gate, page, readCursor, type Page, type PageQuery } from '#libs/platform';
import type { AgreementRecord } from '../application/ports/agreement-store.js';
import { LoadAgreementFor } from '../application/load-agreement-for.js';
import { SettleProposal } from '../application/settle-proposal.js';
import type { AgreementItem, AgreementPartyView, AgreementView, ExampleView } from '../contract.js';
import { standingOn, type AgreementStanding, type AgreementState, type Party, type ProposedTerms } from '../domain/agreement.js';
import { fractionOf, percentOf } from '../domain/share.js';
import { signersInTurn, signersOf } from '../domain/sign-agreement.js';
import { agreementTable, inTurnSql } from './agreement-rows.js';
import { nameOf } from './organization-name.js';

/** The example every agreement shows: 100,000.00 yuan to share. */
const EXAMPLE_FEN = 10_000_000n;

interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly status: AgreementState;
  readonly expires_on: string | null;
  readonly payer_id: string;
  readonly school_id: string;
  readonly vat_percent: number;
  readonly signers: readonly string[];
  readonly inTurn: readonly string[];
  readonly signed: readonly string[];
}

/** What can still be done with an agreement: its text be changed or taken back, and be signed or refused. */
const acts: Readonly<Record<AgreementStanding, readonly ('draft' | 'sign')[]>> = {
  OPEN: ['draft', 'sign'],
  EXPIRED: ['draft'],
  REFUSED: ['draft'],
  IN_FORCE: [],
  SUPERSEDED: [],
  WITHDRAWN: [],
};

/** Agreements as readers see them. */
@Injectable()
export class AgreementViews {
  constructor(
    private readonly db: Db,
    private readonly gate: Gate,
    private readonly load: LoadAgreementFor,
    private readonly proposals: SettleProposal,
    private readonly organizations: OrganizationDirectory,
    private readonly people: PersonDirectory,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, consortiumId: string, { after, limit }: PageQuery): Promise<Page<AgreementItem>> {
    if (!consortiaOf(actor).includes(consortiumId) && !actor.oversees.includes(consortiumId)) throw missing();
    const values: unknown[] = [consortiumId, readCursor(after)?.[0] ?? null, limit + 1];
    const seen = this.gate.predicate(actor, 'read', 'Agreement', agreementTable, (value) => `$${values.push(value)}`);
    const rows = await this.db.query<ItemRow>(
      `SELECT a.id, a.version, a.number, a.title, a.status, a.expires_on, a.payer_id, a.school_id, a.vat_percent,
         ARRAY(SELECT DISTINCT p.organization_id FROM agreement_party p WHERE p.consortium_id = a.consortium_id AND p.agreement_id = a.id) AS signers,
         ARRAY(SELECT DISTINCT p.organization_id FROM agreement_party p WHERE p.consortium_id = a.consortium_id AND p.agreement_id = a.id
           AND ${inTurnSql('a', 'p.organization_id')}) AS "inTurn",
         ARRAY(SELECT g.organization_id FROM agreement_signature g WHERE g.consortium_id = a.consortium_id AND g.agreement_id = a.id AND g.hash = a.hash) AS signed
       FROM agreement a JOIN consortium c ON c.id = a.consortium_id
       WHERE a.consortium_id = $1 AND ${beforeCursor('a.id', '$2')} AND ${seen} ORDER BY a.id DESC LIMIT $3`,
      values,
    );
    const names = await this.organizations.find([...new Set(rows.flatMap((row) => [row.payer_id, row.school_id]))]);
    const mine = organizationsWhere(actor, 'DELEGATE');
    const today = businessDate(this.clock.now());
    return page(
      rows,
      limit,
      (row) => [row.id],
      (row) => ({
        id: row.id,
        version: row.version,
        number: row.number,
        title: row.title,
        status: standingOn({ status: row.status, expiresOn: row.expires_on }, today),
        vatPercent: row.vat_percent,
        payer: nameOf(names, row.payer_id),
        school: nameOf(names, row.school_id),
        signed: row.signed.length,
        signers: row.signers.length,
        toSign: standingOn({ status: row.status, expiresOn: row.expires_on }, today) === 'OPEN' ? row.inTurn.filter((id) => mine.includes(id)) : [],
      }),
    );
  }

  async view(actor: Actor, id: string): Promise<AgreementView> {
    const agreement = await this.load.read(actor, id);
    const names = await this.organizations.find([...new Set([agreement.payerId, agreement.schoolId, ...signersOf(agreement.parties)])]);
    const inside = consortiaOf(actor).includes(agreement.consortiumId);
    const signers = inside ? await this.people.names([...new Set(agreement.signatures.map((s) => s.signedBy))]) : null;
    const split = allocate(
      EXAMPLE_FEN,
      agreement.parties.map((party) => fractionOf(party.shareMillionths)),
    );
    const status = standingOn(agreement, businessDate(this.clock.now()));
    const mine = organizationsWhere(actor, 'DELEGATE');
    return {
      id,
      version: agreement.version,
      consortiumId: agreement.consortiumId,
      number: agreement.number,
      title: agreement.title,
      body: agreement.body,
      status,
      payer: nameOf(names, agreement.payerId),
      school: nameOf(names, agreement.schoolId),
      vatPercent: agreement.vatPercent,
      formula: agreement.formula,
      content: agreement.content,
      hash: agreement.hash,
      draftedAt: agreement.draftedAt.toISOString(),
      inForceAt: agreement.inForceAt?.toISOString() ?? null,
      expiresOn: status === 'OPEN' || status === 'EXPIRED' ? agreement.expiresOn : null,
      refusal: refusalOf(agreement, names, inside),
      parties: agreement.parties.map((party, position) => ({
        position,
        ...this.party(agreement, party, signers),
        organization: nameOf(names, party.organizationId),
        exampleFen: String(split[position] ?? 0n),
      })),
      toSign: status === 'OPEN' ? signersInTurn(agreement).filter((one) => mine.includes(one)) : [],
      may: acts[status].filter((action) => this.gate.allows(actor, action, 'Agreement', agreement)),
    };
  }

  /** What proposed terms would do to 100,000.00 yuan, or why they are refused. */
  async example(actor: Actor, consortiumId: string, proposed: ProposedTerms): Promise<ExampleView> {
    const { parties } = (await this.proposals.run(actor, consortiumId, proposed)).terms;
    const names = await this.organizations.find(signersOf(parties));
    const split = allocate(
      EXAMPLE_FEN,
      parties.map((party) => fractionOf(party.shareMillionths)),
    );
    return {
      poolFen: String(EXAMPLE_FEN),
      parties: parties.map((party, position) => ({
        position,
        organization: nameOf(names, party.organizationId),
        percent: percentOf(party.shareMillionths),
        amountFen: String(split[position] ?? 0n),
      })),
    };
  }

  private party(
    agreement: AgreementRecord,
    party: Party,
    signers: ReadonlyMap<string, string> | null,
  ): Pick<AgreementPartyView, 'kind' | 'percent' | 'step' | 'seal' | 'signedOlder'> {
    const own = agreement.signatures.filter((signature) => signature.organizationId === party.organizationId);
    const now = own.find((signature) => signature.hash === agreement.hash);
    const seal = now ? { at: now.signedAt.toISOString(), hash: now.hash, name: signers?.get(now.signedBy) ?? null } : null;
    return { kind: party.kind, percent: percentOf(party.shareMillionths), step: party.step ?? 1, seal, signedOlder: !now && own.length > 0 };
  }
}

/** Why a text was refused is for the consortium's own people. */
const refusalOf = ({ refusal }: AgreementRecord, names: Parameters<typeof nameOf>[0], inside: boolean): AgreementView['refusal'] =>
  refusal && {
    organization: nameOf(names, refusal.organizationId),
    reason: inside ? refusal.reason : null,
    at: refusal.at.toISOString(),
  };
