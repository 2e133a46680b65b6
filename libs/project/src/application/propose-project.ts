import { insist, type Actor } from '#libs/kernel';
import type { OrganizationFacts } from '#libs/identity/contract';
import { contentHash, type Clock, type EventLog, type Ids, type UnitOfWork, type Written } from '#libs/platform';
import { decideProject, type ProjectWish } from '../domain/decide-project.js';
import { projectContent, type Party, type ProjectText } from '../domain/project.js';
import type { ProjectKind } from '../domain/project-kind.js';
import { projectRefusals } from '../domain/refusals.js';
import type { Members } from './members.js';
import type { ProjectStore } from './ports/project-store.js';
import type { ProjectAccess } from './project-access.js';
import { projectEvent } from './project-event.js';

export interface ProjectInput extends ProjectWish {
  readonly kindCode: string;
  readonly title: string;
}

/** A member's delegate proposes a project that it leads; that is its own word for it, and each partner is asked for theirs. */
export class ProposeProject {
  constructor(
    private readonly access: ProjectAccess,
    private readonly members: Members,
    private readonly projects: ProjectStore,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, consortiumId: string, input: ProjectInput): Promise<Written> {
    return this.work.command(actor, async () => {
      await this.access.requireIn(actor, consortiumId, 'lead', input.leadId);
      const members = await this.members.standing(consortiumId, [input.leadId, ...input.partnerIds]);
      const kind = await this.projects.kind(input.kindCode);
      const memberKinds = new Map([...members].map(([id, { kind: of }]) => [id, of]));
      const { parties } = insist(decideProject(input, { kind, memberKinds }), projectRefusals);
      return this.write(actor, consortiumId, input, { kind: kind as ProjectKind, parties, members });
    });
  }

  private async write(actor: Actor, consortiumId: string, input: ProjectInput, about: Decided): Promise<Written> {
    const id = this.ids.next();
    const { kind, parties } = about;
    const { title, leadId, beginsOn, endsOn } = input;
    const content = projectContent(textOf(id, consortiumId, input, about));
    const hash = contentHash(content);
    const proposed = { proposedBy: actor.personId, proposedAt: this.clock.now() };
    await this.projects.insert({ id, consortiumId, kind, title, leadId, beginsOn, endsOn, content, hash, parties, ...proposed });
    const data = { kind: kind.code, hash, organizationIds: parties.map(({ organizationId }) => organizationId) };
    await this.log.append(projectEvent({ id, consortiumId }, 1, { type: 'project.proposed', actor, speaksFor: leadId, data }));
    return { id, version: 1 };
  }
}

interface Decided {
  readonly kind: ProjectKind;
  readonly parties: readonly Pick<Party, 'organizationId' | 'role' | 'side'>[];
  readonly members: ReadonlyMap<string, OrganizationFacts>;
}

function textOf(projectId: string, consortiumId: string, input: ProjectInput, { kind, parties, members }: Decided): ProjectText {
  const { title, beginsOn, endsOn, ipOwner, ipWords, country } = input;
  return {
    document: 'PROJECT',
    ...{ consortiumId, projectId, title, beginsOn, endsOn },
    kind: { code: kind.code, version: kind.version, names: kind.names },
    parties: parties.map(({ organizationId: id, role }) => ({
      organization: { id, name: members.get(id)?.name ?? id, shortName: members.get(id)?.shortName ?? id },
      role,
    })),
    ip: kind.asks === 'IP' && ipOwner !== null ? { owner: ipOwner, words: ipWords } : null,
    country: kind.asks === 'COUNTRY' ? country : null,
  };
}
