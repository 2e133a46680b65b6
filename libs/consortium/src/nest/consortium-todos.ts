import { OrganizationDirectory, type NameOf } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { businessDate, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';
import type { MotionItem } from '../contract.js';
import { TURN } from './seat-rows.js';

interface Waiting {
  id: string;
  consortiumId: string;
  name: string;
  what: MotionItem['kind'] | 'INVITATION';
  dueOn: string | null;
  candidateId: string | null;
  signerId: string | null;
  mine: boolean;
}

/** Signatures that wait for the actor's organizations, or that its secretariat waits for; and invitations without an answer. */
const WAITING = {
  name: 'consortium-todos',
  text: `SELECT c.id AS "consortiumId", c.name, m.kind AS what, a.organization_id AS "candidateId", s.organization_id AS "signerId",
      s.organization_id = ANY($1::uuid[]) AS mine, m.expires_on AS "dueOn", m.id
    FROM motion_signer s JOIN motion m ON m.consortium_id = s.consortium_id AND m.id = s.motion_id AND m.status = 'OPEN' AND m.expires_on >= $3 IS NOT FALSE
    JOIN consortium c ON c.id = m.consortium_id LEFT JOIN membership a ON a.consortium_id = m.consortium_id AND a.id = m.membership_id
    WHERE s.signed_hash IS NULL AND s.organization_id = ANY($1) AND ${TURN}
    UNION ALL
    SELECT c.id, c.name, m.kind, a.organization_id, s.organization_id, false, m.expires_on, m.id
    FROM consortium c JOIN motion m ON m.consortium_id = c.id AND m.status = 'OPEN' AND m.expires_on >= $3 IS NOT FALSE
    JOIN motion_signer s ON s.consortium_id = m.consortium_id AND s.motion_id = m.id AND s.signed_hash IS NULL
    LEFT JOIN membership a ON a.consortium_id = m.consortium_id AND a.id = m.membership_id
    WHERE c.secretariat_id = ANY($2::uuid[]) AND NOT s.organization_id = ANY($1) AND ${TURN}
    UNION ALL
    SELECT c.id, c.name, 'INVITATION', i.organization_id, NULL, true, NULL, i.id FROM membership i JOIN consortium c ON c.id = i.consortium_id
    WHERE i.organization_id = ANY($1) AND i.status = 'INVITED' AND i.accepted_at IS NULL
    ORDER BY mine DESC, id LIMIT 50`,
};

/** What of consortia waits for somebody: signatures and answers to invitations. */
@Injectable()
export class ConsortiumTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly organizations: OrganizationDirectory,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const delegateOf = organizationsWhere(actor, 'DELEGATE');
    const secretariats = organizationsWhere(actor, 'SECRETARY');
    if (delegateOf.length + secretariats.length === 0) return [];
    const rows = await this.db.read<Waiting>(WAITING, [delegateOf, secretariats, businessDate(this.clock.now())]);
    const nameOf = await this.organizations.namesOf(rows.flatMap((row) => [row.candidateId, row.signerId]));
    return rows.map((row) => toTodo(row, nameOf));
  }
}

const actNames = {
  SUSPENSION: (name: string) => ({ zh: `暂停${name}的成员资格`, en: `suspend ${name}` }),
  REINSTATEMENT: (name: string) => ({ zh: `恢复${name}的成员资格`, en: `reinstate ${name}` }),
  EXPULSION: (name: string) => ({ zh: `除名${name}`, en: `expel ${name}` }),
  SEAT_FILLING: (name: string) => ({ zh: `由${name}补选牵头席位`, en: `appoint ${name} to a lead seat` }),
  DISSOLUTION: () => ({ zh: '解散联合体', en: 'dissolve the consortium' }),
  RECTIFICATION: () => ({ zh: '限期整改', en: 'put things right by a date' }),
  RECTIFICATION_LIFT: () => ({ zh: '解除整改', en: 'lift the rectification' }),
  WRITE_OFF: (name: string) => ({ zh: `核销应付${name}的款项`, en: `write off what is due to ${name}` }),
  CHARTER_AMENDMENT: () => ({ zh: '修订章程', en: 'amend the charter' }),
  TERMS_CHANGE: () => ({ zh: '调整权重与门槛', en: 'change weights and thresholds' }),
};

function toTodo(row: Waiting, nameOf: NameOf): Todo {
  const shared = { dueOn: row.dueOn, mark: 'promised', waitsFor: row.mine ? 'me' : 'other' } as const;
  const href = `/consortia/${row.consortiumId}/${row.what === 'INVITATION' ? 'members' : `governance/${row.id}`}`;
  const signer = row.signerId === null ? '' : nameOf(row.signerId).shortName;
  const candidate = row.candidateId === null ? '' : nameOf(row.candidateId).shortName;
  switch (row.what) {
    case 'CHARTER':
      return { ...shared, href, code: 'consortium.sign-charter', ...charterTexts(row, signer) };
    case 'ADMISSION':
      return { ...shared, href, code: 'consortium.sign-admission', ...admissionTexts(row, candidate, signer) };
    case 'SUSPENSION':
    case 'REINSTATEMENT':
    case 'EXPULSION':
    case 'CHARTER_AMENDMENT':
    case 'TERMS_CHANGE':
    case 'SEAT_FILLING':
    case 'DISSOLUTION':
    case 'RECTIFICATION':
    case 'RECTIFICATION_LIFT':
    case 'WRITE_OFF':
      return { ...shared, href, code: 'consortium.sign-motion', ...motionTexts(row, actNames[row.what](candidate), signer) };
    case 'INVITATION':
      return {
        ...shared,
        href,
        code: 'consortium.answer-invitation',
        title: { zh: `答复：${row.name}邀请${candidate}加入`, en: `Answer the invitation of ${candidate} to ${row.name}` },
        consequence: { zh: '答复前本单位不是成员', en: 'Until you answer, your organization is no member' },
      };
  }
}

const charterTexts = (row: Waiting, signer: string): Pick<Todo, 'title' | 'consequence'> => ({
  title: row.mine
    ? { zh: `签署《${row.name}》章程`, en: `Sign the charter of ${row.name}` }
    : { zh: `等待${signer}签署《${row.name}》章程`, en: `Waiting for ${signer} to sign the charter of ${row.name}` },
  consequence: {
    zh: '全体牵头单位签署前，联合体不成立，什么都不计入',
    en: 'Until every lead has signed, the consortium is not active and nothing counts',
  },
});

const motionTexts = (row: Waiting, act: { readonly zh: string; readonly en: string }, signer: string): Pick<Todo, 'title' | 'consequence'> => ({
  title: row.mine
    ? { zh: `签署：${row.name}${act.zh}`, en: `Sign: ${act.en}, ${row.name}` }
    : { zh: `等待${signer}签署：${act.zh}`, en: `Waiting for ${signer} to sign: ${act.en}` },
  consequence: {
    zh: '全体签署方签署前不生效；逾期即失效，沉默不算同意',
    en: 'Without effect until all have signed; it expires unsigned, and silence is no consent',
  },
});

const admissionTexts = (row: Waiting, candidate: string, signer: string): Pick<Todo, 'title' | 'consequence'> => ({
  title: row.mine
    ? { zh: `签署：接纳${candidate}加入${row.name}`, en: `Sign the admission of ${candidate} to ${row.name}` }
    : { zh: `等待${signer}签署接纳${candidate}`, en: `Waiting for ${signer} to sign the admission of ${candidate}` },
  consequence: { zh: '签署前该单位不是成员，不能承接任务', en: 'Until then it is no member and takes on no task' },
});
