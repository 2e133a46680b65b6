import { insist, type Actor } from '#libs/kernel';
import { stale, type EventLog, type Gate, type Written } from '#libs/platform';
import { identityRefusals } from '../domain/refusals.js';
import type { MergerRecord, MergerStore } from './ports/merger-store.js';
import type { OrganizationRow, OrganizationStore } from './ports/organization-store.js';

/** A merger with the two organizations it is about, as they are while their rows are locked. */
export interface LaidOut {
  readonly merger: MergerRecord;
  readonly from: OrganizationRow;
  readonly into: OrganizationRow;
}

/** What every step of a merger does: both organizations are locked, the merger is looked up with the right to it, and its log is written. */
export class MergerDesk {
  constructor(
    private readonly mergers: MergerStore,
    private readonly organizations: OrganizationStore,
    private readonly gate: Gate,
    private readonly log: EventLog,
  ) {}

  /** @param version of the organization that is merged, as the actor saw it (If-Match) */
  async lockFor(actor: Actor, id: string, action: string, version?: number): Promise<LaidOut> {
    const { fromId, intoId } = await this.gate.require(actor, action, 'Merger', await this.mergers.find(id));
    const { from, into } = await this.lockBoth(fromId, intoId);
    if (version !== undefined && version !== from.version) throw stale(from.version);
    return { merger: await this.gate.require(actor, action, 'Merger', await this.mergers.find(id)), from, into };
  }

  /** @throws DomainError identity.merger-not-admitted when the other one is not known */
  async lockBoth(fromId: string, intoId: string): Promise<Omit<LaidOut, 'merger'>> {
    await this.organizations.lock([fromId, intoId]);
    const [from, into] = [await this.organizations.find(fromId), await this.organizations.find(intoId)];
    if (!from || !into) return insist({ refusal: 'identity.merger-not-admitted', details: {} }, identityRefusals);
    return { from, into };
  }

  /** Tells the people of both sides, and the operator. */
  async tell(
    actor: Actor,
    { id, fromId, intoId }: Pick<MergerRecord, 'id' | 'fromId' | 'intoId'>,
    { type, version, speaksFor, more = {} }: { type: string; version: number; speaksFor?: string; more?: Readonly<Record<string, string[]>> },
  ): Promise<Written> {
    await this.log.append({
      stream: fromId,
      version,
      owner: { kind: 'installation' },
      type: `organization.${type}`,
      actor,
      ...(speaksFor === undefined ? {} : { speaksFor }),
      data: { mergerId: id, fromId, intoId, ...more },
      topics: [`organization:${fromId}`, `organization:${intoId}`, 'operator'],
    });
    return { id, version };
  }
}
