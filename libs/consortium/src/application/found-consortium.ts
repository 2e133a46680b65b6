import { consortiumTopic, organizationTopic, type Actor, type Id } from '#libs/kernel';
import type { Clock, EventLog, UnitOfWork, Written } from '#libs/platform';
import { charterContent, type CharterDraft } from '../domain/charter.js';
import { foundingMembers } from '../domain/founding-members.js';
import type { CharterDesk } from './charter-desk.js';
import type { ConsortiumAccess } from './consortium-access.js';
import type { OpenMotion } from './open-motion.js';
import type { ConsortiumStore } from './ports/consortium-store.js';

export interface Founding extends CharterDraft {
  readonly kindCode: string;
  readonly kindVersion: number;
  /** The organization that holds the secretariat: the secretary speaks for it. */
  readonly secretariatId: Id<'Organization'>;
}

/** A secretary founds a consortium: its charter lies open for signature, and nothing counts until every lead has signed. */
export class FoundConsortium {
  constructor(
    private readonly desk: CharterDesk,
    private readonly access: ConsortiumAccess,
    private readonly consortia: ConsortiumStore,
    private readonly openMotion: OpenMotion,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: Founding): Promise<Written> {
    return this.work.command(actor, async () => {
      await this.access.requireSecretaryOf(actor, input.secretariatId);
      const published = await this.desk.kind(input.kindCode, input.kindVersion);
      const charter = await this.desk.judge(published, input.secretariatId, input);
      const members = foundingMembers(charter);
      const id = await this.consortia.insert(published.kind, { charter, members, at: this.clock.now() });
      const leads = charter.seats.map(({ seat, organization }) => ({ seat, organizationId: organization.id }));
      await this.log.append({
        stream: id,
        version: 1,
        owner: { kind: 'consortium', id },
        type: 'consortium.founded',
        actor,
        speaksFor: input.secretariatId,
        data: { consortiumId: id, kindCode: published.kind.code, kindVersion: published.kind.version, secretariatId: input.secretariatId, leads },
        topics: [consortiumTopic(id), ...[...members.keys()].map(organizationTopic)],
      });
      await this.openMotion.run(
        actor,
        { id, ...input },
        { kind: 'CHARTER', charterVersion: 1, content: charterContent(id, published.kind, published.hash, charter) },
      );
      return { id, version: 1 };
    });
  }
}
