import type { OrganizationKind } from '#libs/kernel';
import { decideJoining, refusalToEnd, refusalToWithdraw } from './decide-joining.js';
import { decideProject, type ProjectWish } from './decide-project.js';
import { refusalToRecord } from './decide-promise.js';
import type { Party, ProjectState, ProjectStatus } from './project.js';
import type { ProjectKind } from './project-kind.js';

const line = { code: 'HOURS', owes: 'ENTERPRISE' } as ProjectKind['lines'][number];
const joint: ProjectKind = {
  ...{ code: 'JOINT_RND', version: 1, names: { zh: '联合研发', en: 'Joint R&D' }, note: { zh: '', en: '' } },
  ...{ sides: ['ENTERPRISE', 'SCHOOL'], asks: 'IP', lines: [line] },
};
const abroad: ProjectKind = { ...joint, code: 'OVERSEAS', asks: 'COUNTRY' };
const memberKinds = new Map<string, OrganizationKind>([
  ['firm', 'ENTERPRISE'],
  ['school', 'SCHOOL'],
  ['uni', 'UNIVERSITY'],
  ['body', 'INDUSTRY_BODY'],
]);
const wish = (about: Partial<ProjectWish> = {}): ProjectWish => ({
  ...{ leadId: 'firm', partnerIds: ['school'], beginsOn: '2026-12-01', endsOn: '2027-12-01' },
  ...{ ipOwner: 'JOINT', ipWords: '', country: '' },
  ...about,
});

describe('a project is proposed', () => {
  it('with the lead first and each on its side', () => {
    expect(decideProject(wish({ partnerIds: ['uni', 'body'] }), { kind: joint, memberKinds })).toEqual({
      parties: [
        { organizationId: 'firm', role: 'LEAD', side: 'ENTERPRISE' },
        { organizationId: 'uni', role: 'PARTNER', side: 'SCHOOL' },
        { organizationId: 'body', role: 'PARTNER', side: null },
      ],
    });
  });
  it.each<readonly [string, Partial<ProjectWish>, ProjectKind | null, string]>([
    ['of no kind', {}, null, 'project.kind-unknown'],
    ['with a stranger', { partnerIds: ['far'] }, joint, 'project.not-a-member'],
    ['with one twice', { partnerIds: ['firm', 'school'] }, joint, 'project.party-twice'],
    ['without a school', { partnerIds: ['body'] }, joint, 'project.side-missing'],
    ['without an enterprise', { leadId: 'uni', partnerIds: ['school'] }, joint, 'project.side-missing'],
    ['ending as it begins', { endsOn: '2026-12-01' }, joint, 'project.dates-reversed'],
    ['silent on who owns the result', { ipOwner: null }, joint, 'project.ip-unsaid'],
    ['by shares that are not said', { ipOwner: 'SHARE' }, joint, 'project.ip-unsaid'],
    ['abroad, but not where', {}, abroad, 'project.country-unsaid'],
  ])('not %s', (_, about, kind, refusal) => {
    expect(decideProject(wish(about), { kind, memberKinds })).toMatchObject({ refusal });
  });
  it('by share with the shares, and abroad with its country', () => {
    expect(decideProject(wish({ ipOwner: 'SHARE', ipWords: '六四' }), { kind: joint, memberKinds })).toHaveProperty('parties');
    expect(decideProject(wish({ ipOwner: null, country: '泰国' }), { kind: abroad, memberKinds })).toHaveProperty('parties');
  });
});

const party = (organizationId: string, side: Party['side'], joinedBy: string | null = null): Party => ({
  organizationId,
  role: organizationId === 'firm' ? 'LEAD' : 'PARTNER',
  side,
  joinedHash: joinedBy === null ? null : 'h',
  joinedBy,
});
const aProject = (about: Partial<ProjectState> = {}): ProjectState => ({
  id: 'p',
  status: 'PROPOSED',
  leadId: 'firm',
  hash: 'h',
  parties: [party('firm', 'ENTERPRISE', 'boss'), party('school', 'SCHOOL'), party('uni', 'SCHOOL')],
  ...about,
});

describe('a partner joins', () => {
  it('by its own word; with the last one it is complete', () => {
    expect(decideJoining(aProject(), { organizationId: 'school', personId: 'dean', hash: 'h' })).toEqual({ complete: false });
    const last = aProject({ parties: [party('firm', 'ENTERPRISE', 'boss'), party('school', 'SCHOOL')] });
    expect(decideJoining(last, { organizationId: 'school', personId: 'dean', hash: 'h' })).toEqual({ complete: true });
  });
  it.each([
    ['who takes no part', { organizationId: 'far', personId: 'x', hash: 'h' }, 'cosign.not-a-signer'],
    ['twice', { organizationId: 'firm', personId: 'x', hash: 'h' }, 'cosign.already-signed'],
    ['over another text', { organizationId: 'school', personId: 'x', hash: 'g' }, 'cosign.stale-hash'],
    ['by who spoke for another', { organizationId: 'school', personId: 'boss', hash: 'h' }, 'project.person-spoke-already'],
  ])('not %s', (_, word, refusal) => expect(decideJoining(aProject(), word)).toMatchObject({ refusal }));
  it.each<ProjectStatus>(['ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN'])('not once it is %s', (status) => {
    const word = { organizationId: 'school', personId: 'dean', hash: 'h' };
    expect(decideJoining(aProject({ status }), word)).toMatchObject({ refusal: 'cosign.not-open' });
    expect(refusalToWithdraw({ status })).toMatchObject({ refusal: 'project.not-proposed' });
  });
});

test('a project is ended only while it is active, and taken back only while it is proposed', () => {
  expect(refusalToEnd({ status: 'ACTIVE' })).toBeNull();
  expect(refusalToEnd({ status: 'PROPOSED' })).toMatchObject({ refusal: 'project.not-active' });
  expect(refusalToWithdraw({ status: 'PROPOSED' })).toBeNull();
});

describe('a promise is recorded for a line', () => {
  const active = aProject({ status: 'ACTIVE' });
  const promise = { obligorId: 'firm', beneficiaryId: 'uni', dead: false, taken: false };
  it('of a kind that asks for a proof only once that is verified', () => {
    const asking = { ...joint, proofOf: 'ENTERPRISE' } as const;
    expect(refusalToRecord(active, asking, 'HOURS', promise)).toMatchObject({ refusal: 'project.proof-unverified' });
    expect(refusalToRecord(active, asking, 'HOURS', promise, true)).toBeNull();
  });
  it('from who owes it to the other side', () => expect(refusalToRecord(active, joint, 'HOURS', promise)).toBeNull());
  it.each<readonly [string, Partial<ProjectState>, string, object | null, string]>([
    ['of a project not all have joined', { status: 'PROPOSED' }, 'HOURS', {}, 'project.not-active'],
    ['of another kind', {}, 'OTHER', {}, 'project.line-unknown'],
    ['that there is not', {}, 'HOURS', null, 'project.promise-unfit'],
    ['that was declined', {}, 'HOURS', { dead: true }, 'project.promise-unfit'],
    ['of another project', {}, 'HOURS', { taken: true }, 'project.promise-recorded'],
    ['owed by the other side', {}, 'HOURS', { obligorId: 'uni', beneficiaryId: 'firm' }, 'project.promise-unfit'],
    ['to who takes no part', {}, 'HOURS', { beneficiaryId: 'far' }, 'project.promise-unfit'],
  ])('not one %s', (_, about, code, found, refusal) => {
    expect(refusalToRecord({ ...active, ...about }, joint, code, found && { ...promise, ...found })).toMatchObject({ refusal });
  });
});
