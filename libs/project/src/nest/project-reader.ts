import { Injectable } from '@nestjs/common';
import { OrganizationDirectory, PersonDirectory, type NameOf } from '#libs/identity/contract';
import { addDays, businessDate, missing, type Actor } from '#libs/kernel';
import { Clock, Db, Gate } from '#libs/platform';
import type { ProjectRecord } from '../application/ports/project-store.js';
import { ProjectAccess } from '../application/project-access.js';
import type { ProjectView } from '../contract.js';
import { PROMISE_WITHIN_DAYS } from '../domain/decide-promise.js';
import { ProofRows, type ShownProof } from './proof-rows.js';
import type { ProjectText } from '../domain/project.js';

type Promised = ProjectView['lines'][number]['promises'][number];

interface PromiseRow extends Omit<Promised, 'obligor' | 'beneficiary'> {
  readonly lineCode: string;
  readonly obligorId: string;
  readonly beneficiaryId: string;
}

interface Row {
  readonly consortiumName: string;
  readonly content: string;
  readonly proposedAt: Date;
  readonly activeAt: Date | null;
  readonly endedAt: Date | null;
  readonly outcome: string | null;
  readonly joined: readonly { readonly organizationId: string; readonly at: string | null }[];
  readonly promises: readonly PromiseRow[];
}

/** $2: today. Of a promise, the window that runs, or else the last one that did. */
const DETAIL = {
  name: 'project-detail',
  text: `SELECT c.name AS "consortiumName", p.content, p.proposed_at AS "proposedAt", p.active_at AS "activeAt", p.ended_at AS "endedAt", p.outcome,
      (SELECT json_agg(json_build_object('organizationId', q.organization_id, 'at', q.joined_at))
        FROM project_party q WHERE q.consortium_id = p.consortium_id AND q.project_id = p.id) AS joined,
      coalesce((SELECT json_agg(json_build_object('lineCode', r.line_code, 'obligationId', o.id, 'number', 'OB-' || lpad(o.number::text, 4, '0'), 'status', o.status,
          'obligorId', o.obligor_id, 'beneficiaryId', o.beneficiary_id, 'target', o.target, 'window', w.w) ORDER BY o.number)
        FROM project_promise r JOIN obligation o ON o.consortium_id = r.consortium_id AND o.id = r.obligation_id
        LEFT JOIN LATERAL (SELECT json_build_object('endsOn', w.ends_on, 'verified', w.verified_numerator, 'claimed', w.claimed_numerator,
            'verifiedOf', w.verified_denominator, 'claimedOf', w.claimed_denominator, 'overdue', w.ends_on < $2::date AND NOT w.kept) AS w
          FROM obligation_window w WHERE w.consortium_id = o.consortium_id AND w.obligation_id = o.id AND w.starts_on <= $2::date
          ORDER BY w.ordinal DESC LIMIT 1) w ON true
        WHERE r.consortium_id = p.consortium_id AND r.project_id = p.id), '[]') AS promises
    FROM project p JOIN consortium c ON c.id = p.consortium_id WHERE p.id = $1`,
};

/** One project as people read it: with the very text that is joined, and how the promises made for it stand. */
@Injectable()
export class ProjectReader {
  constructor(
    private readonly db: Db,
    private readonly access: ProjectAccess,
    private readonly gate: Gate,
    private readonly names: OrganizationDirectory,
    private readonly people: PersonDirectory,
    private readonly clock: Clock,
    private readonly proofs: ProofRows,
  ) {}

  async view(actor: Actor, id: string): Promise<ProjectView> {
    const project = await this.access.loadProjectFor(actor, id, 'read');
    const [row] = await this.db.read<Row>(DETAIL, [id, businessDate(this.clock.now())]);
    if (!row) throw missing();
    const named = this.gate.allows(actor, 'read-names', 'Project', project);
    const joiners = named ? project.parties.map(({ joinedBy }) => joinedBy).filter((by) => by !== null) : [];
    const people = joiners.length > 0 ? await this.people.names(joiners) : new Map<string, string>();
    const proofs = await this.proofs.of(actor, project);
    const nameOf = await this.names.namesOf([
      ...proofs.flatMap(({ organizationId, verifierId }) => [organizationId, verifierId]),
      ...project.parties.map(({ organizationId }) => organizationId),
      ...row.promises.flatMap(({ obligorId, beneficiaryId }) => [obligorId, beneficiaryId]),
    ]);
    return { ...toView(project, row, nameOf, people), proofOf: project.kind.proofOf ?? null, proofs: proofs.map((proof) => toProof(proof, nameOf)) };
  }
}

function toView(project: ProjectRecord, row: Row, nameOf: NameOf, people: ReadonlyMap<string, string>): Omit<ProjectView, 'proofOf' | 'proofs'> {
  const { id, version, consortiumId, status, leadId, hash, kind } = project;
  const { title, beginsOn, endsOn, ip, country } = JSON.parse(row.content) as ProjectText;
  const { consortiumName, content, activeAt, endedAt, outcome } = row;
  return {
    ...{ id, version, consortiumId, consortiumName, status, leadId, hash, content, title, beginsOn, endsOn, ip, country, outcome },
    kindNames: kind.names,
    parties: project.parties.map(({ organizationId, role, side, joinedHash, joinedBy }) => ({
      organization: nameOf(organizationId),
      ...{ role, side, joinedHash },
      joinedAt: instantOf(row.joined.find((one) => one.organizationId === organizationId)?.at ?? null),
      joinedByName: joinedBy === null ? null : (people.get(joinedBy) ?? null),
    })),
    proposedAt: row.proposedAt.toISOString(),
    activeAt: activeAt?.toISOString() ?? null,
    promiseBy: activeAt && addDays(businessDate(activeAt), PROMISE_WITHIN_DAYS),
    endedAt: endedAt?.toISOString() ?? null,
    lines: kind.lines.map((line) => ({
      ...line,
      promises: row.promises
        .filter(({ lineCode }) => lineCode === line.code)
        .map(({ obligationId, number, status: stands, obligorId, beneficiaryId, target, window }) => ({
          ...{ obligationId, number, status: stands, target, window },
          obligor: nameOf(obligorId),
          beneficiary: nameOf(beneficiaryId),
        })),
    })),
  };
}

const toProof = (
  { organizationId, verifierId, filedAt, verifiedAt, kind, number, files }: ShownProof,
  nameOf: NameOf,
): ProjectView['proofs'][number] => ({
  ...{ kind, number, files },
  organization: nameOf(organizationId),
  filedAt: filedAt.toISOString(),
  verifier: verifierId === null ? null : nameOf(verifierId),
  verifiedAt: verifiedAt?.toISOString() ?? null,
});

const instantOf = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
