import { Injectable } from '@nestjs/common';
import { inGoodStanding } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { businessDate, type Actor } from '#libs/kernel';
import { Clock, Db, page, readCursor, type Page } from '#libs/platform';
import { ProjectAccess } from '../application/project-access.js';
import type { ProjectChoicesView, ProjectItem, ProjectKindView } from '../contract.js';
import { sideOf } from '../domain/project-kind.js';
import { promisedLines } from './promised-lines-sql.js';

export const projectFilters = ['OPEN', 'OVER'] as const;
export type ProjectFilter = (typeof projectFilters)[number];

interface Row extends Omit<ProjectItem, 'waitsFor' | 'lead'> {
  readonly leadId: string;
  readonly waiting: readonly string[] | null;
}

const statement = (
  statuses: string,
): string => `SELECT p.id, p.consortium_id AS "consortiumId", k.definition -> 'names' AS "kindNames", p.title, p.status,
    p.begins_on AS "beginsOn", p.ends_on AS "endsOn", p.lead_id AS "leadId", q.parties, q.waiting,
    jsonb_array_length(k.definition -> 'lines') AS lines, ${promisedLines('p')} AS promised
  FROM project p JOIN project_kind k ON k.code = p.kind_code AND k.version = p.kind_version
  CROSS JOIN LATERAL (SELECT count(*)::int AS parties, json_agg(q.organization_id ORDER BY q.position) FILTER (WHERE q.joined_hash IS NULL) AS waiting
    FROM project_party q WHERE q.consortium_id = p.consortium_id AND q.project_id = p.id) q
  WHERE p.consortium_id = $1 AND p.status IN (${statuses}) AND ($2::date IS NULL OR (p.begins_on, p.id) < ($2::date, $3::uuid))
  ORDER BY p.begins_on DESC, p.id DESC LIMIT $4`;

const LISTS = {
  OPEN: { name: 'projects-open', text: statement(`'PROPOSED', 'ACTIVE'`) },
  OVER: { name: 'projects-over', text: statement(`'ENDED', 'DECLINED', 'WITHDRAWN'`) },
} as const;

const KINDS =
  'SELECT definition AS kind FROM (SELECT DISTINCT ON (code) code, definition FROM project_kind ORDER BY code, version DESC) k ORDER BY code';

const MEMBERS = `SELECT m.organization_id AS id FROM membership m WHERE m.consortium_id = $1 AND ${inGoodStanding('m', '$2')} ORDER BY m.id`;

/** Projects of a consortium as lists, and what proposing one chooses from. */
@Injectable()
export class ProjectList {
  constructor(
    private readonly db: Db,
    private readonly access: ProjectAccess,
    private readonly names: OrganizationDirectory,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    consortiumId: string,
    filter: ProjectFilter,
    { after, limit }: { readonly after?: string; readonly limit: number },
  ): Promise<Page<ProjectItem>> {
    await this.access.requireIn(actor, consortiumId, 'read', null);
    const [day = null, id = null] = readCursor(after) ?? [];
    const rows = await this.db.read<Row>(LISTS[filter], [consortiumId, day, id, limit + 1]);
    const nameOf = await this.names.namesOf(rows.flatMap(({ leadId, waiting }) => [leadId, ...(waiting ?? [])]));
    return page(
      rows,
      limit,
      (row) => [row.beginsOn, row.id],
      ({ leadId, waiting, ...row }) => ({
        ...row,
        lead: nameOf(leadId),
        waitsFor: row.status === 'PROPOSED' ? (waiting ?? []).map(nameOf) : [],
      }),
    );
  }

  async choices(actor: Actor, consortiumId: string): Promise<ProjectChoicesView> {
    await this.access.requireIn(actor, consortiumId, 'read', null);
    const kinds = await this.db.query<{ kind: ProjectKindView }>(KINDS);
    const members = await this.db.query<{ id: string }>(MEMBERS, [consortiumId, businessDate(this.clock.now())]);
    const known = await this.organizations.find(members.map(({ id }) => id));
    return {
      kinds: kinds.map(({ kind }) => kind),
      members: members.flatMap(({ id }) => known.get(id) ?? []).map(({ id, name, shortName, kind }) => ({ id, name, shortName, side: sideOf(kind) })),
    };
  }
}
