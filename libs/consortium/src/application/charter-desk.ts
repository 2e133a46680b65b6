import type { TermsBook } from '../contract.js';
import type { OrganizationDirectory } from '#libs/identity/contract';
import { businessDate, DomainError, insist, missing, refuse, type Actor, type Id } from '#libs/kernel';
import type { Clock } from '#libs/platform';
import type { Charter, CharterDraft, Party } from '../domain/charter.js';
import { decideCharter, refusalToLeads } from '../domain/decide-charter.js';
import { decideFilling } from '../domain/decide-seat.js';
import { neutralFunctions, type Names, type NeutralFunction } from '../domain/kind.js';
import { consortiumRefusals } from '../domain/refusals.js';
import type { ConsortiumStore } from './ports/consortium-store.js';
import type { ConsortiumRecord, KindRecord, MotionRecord } from './ports/records.js';

/** Judges drafts by what is true now: the published kind and terms, and who the named organizations are. */
export class CharterDesk {
  constructor(
    private readonly consortia: ConsortiumStore,
    private readonly organizations: OrganizationDirectory,
    private readonly terms: TermsBook,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError consortium.kind-unknown */
  async kind(code: string, version: number): Promise<KindRecord> {
    const record = await this.consortia.kind(code, version);
    if (!record) throw new DomainError('consortium.kind-unknown', 'invalid');
    return record;
  }

  /** @throws DomainError consortium.organization-unknown */
  async party(id: Id<'Organization'>): Promise<Party> {
    const party = (await this.standing([id])).get(id);
    if (!party) throw new DomainError('consortium.organization-unknown', 'invalid');
    return party;
  }

  /** The charter a draft makes. @throws DomainError with the reason when it may not be put to signature */
  async judge({ kind }: KindRecord, secretariatId: Id<'Organization'>, draft: CharterDraft): Promise<Charter> {
    const named = [secretariatId, draft.commonFundKeeperId, draft.arbiterId, draft.spotCheckerId, ...draft.seats.map((s) => s.organizationId)];
    const parties = await this.standing([...new Set(named.filter((id) => typeof id === 'string'))]);
    const templates = await this.terms.published('TEMPLATES');
    const formulas = await this.terms.published('FORMULAS');
    const facts = { secretariatId, parties, templateHashes: templates.map((t) => t.hash), formulaHashes: formulas.map((t) => t.hash) };
    return insist(decideCharter(kind, draft, facts), consortiumRefusals);
  }

  /**
   * What was true when the draft was judged must still be when it is signed: control changes, and a neutral body may decline.
   * @throws DomainError with what is not so any more
   */
  async requireStillSound({ consortiumId, signers }: Pick<MotionRecord, 'consortiumId' | 'signers'>): Promise<void> {
    const parties = await this.standing(signers.map((signer) => signer.organizationId));
    const seats = signers.flatMap(({ seat, organizationId }) => seatOf(seat, parties.get(organizationId)));
    if (seats.length < signers.length) throw new DomainError('consortium.organization-unknown', 'invalid');
    insist(refusalToLeads(seats), consortiumRefusals);
    if (await this.consortia.hasDeclinedNeutral(consortiumId)) throw new DomainError('consortium.neutral-declined', 'conflict');
  }

  /** Those of the organizations that stand for themselves: a merged one is named in nothing new. */
  private async standing(ids: readonly string[]): Promise<ReadonlyMap<string, Party>> {
    const found = await this.organizations.find(ids);
    return new Map([...found].filter(([, { mergedIntoId }]) => mergedIntoId === undefined));
  }

  /** @throws DomainError with the reason when an organization may not be put forward for a seat */
  async judgeFilling(consortium: ConsortiumRecord, seat: string, candidateId: Id<'Organization'>): Promise<{ candidate: Party; seatNames: Names }> {
    const { id, secretariatId, arbiterId, spotCheckerId, holders, vacant } = consortium;
    const { kind } = await this.kind(consortium.kindCode, consortium.kindVersion);
    const named = [candidateId, secretariatId, arbiterId, spotCheckerId, ...holders.map((held) => held.organizationId)];
    const parties = await this.organizations.find([...new Set(named.filter((each) => each !== null))]);
    const partyOf = (each: string): Party => insist(parties.get(each) ?? refuse('consortium.organization-unknown'), consortiumRefusals);
    const outside = neutralFunctions.filter((name) => kind.functions[name].from === 'OUTSIDE');
    const facts = {
      seat,
      vacant,
      sitting: holders.map((held) => ({ seat: held.seat, organization: partyOf(held.organizationId) })),
      candidate: partyOf(candidateId),
      goodStanding: await this.consortia.isFreeMember(id, candidateId, businessDate(this.clock.now())),
      secretariat: partyOf(secretariatId),
      neutrals: outside.flatMap((name) => neutralOf(name, parties.get((name === 'ARBITER' ? arbiterId : spotCheckerId) ?? ''))),
    };
    insist(decideFilling(kind, facts), consortiumRefusals);
    return { candidate: facts.candidate, seatNames: kind.seats.find(({ code }) => code === seat)?.names ?? { zh: seat, en: seat } };
  }

  /** What held when a filling was proposed must still hold at each signature. @throws DomainError with what is not so any more */
  async requireStillFitting(actor: Actor, { consortiumId, seat, candidateId }: MotionRecord): Promise<void> {
    const consortium = await this.consortia.find(consortiumId, actor);
    if (!consortium || seat === null || candidateId === null) throw missing();
    await this.judgeFilling(consortium, seat, candidateId);
  }
}

const neutralOf = (name: NeutralFunction, body: Party | undefined) => (body ? [{ name, body }] : []);

const seatOf = (seat: string, organization: Party | undefined): Charter['seats'] => (organization ? [{ seat, organization }] : []);
