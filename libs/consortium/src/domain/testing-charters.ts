import type { CharterDraft, Party } from './charter.js';
import type { CharterFacts } from './decide-charter.js';
import type { ConsortiumKind } from './kind.js';

// The three leads of the story, and what they would sign: for specs only.

export const party = (id: string, kind: Party['kind'], controlGroup: string | null = null): Party => ({ id, name: `单位${id}`, kind, controlGroup });

export const enterprise = party('e', 'ENTERPRISE');
export const school = party('s', 'SCHOOL');
export const body = party('b', 'INDUSTRY_BODY');
export const park = party('p', 'PARK');

const rules: ConsortiumKind['rules'] = {
  quorumPercent: { min: 50, max: 100, usual: 67 },
  verificationDays: { min: 1, max: 60, usual: 10 },
  objectionDays: { min: 1, max: 30, usual: 7 },
};

/** Three leads; the industry body is arbiter and spot checker by its seat. */
export const cluster: ConsortiumKind = {
  code: 'CLUSTER',
  version: 1,
  names: { zh: '集群', en: 'Cluster' },
  seats: [
    { code: 'ENTERPRISE', names: { zh: '企业', en: 'Enterprise' }, holders: ['ENTERPRISE'] },
    { code: 'SCHOOL', names: { zh: '学校', en: 'School' }, holders: ['SCHOOL'] },
    { code: 'BODY', names: { zh: '行业组织', en: 'Body' }, holders: ['INDUSTRY_BODY'] },
  ],
  functions: { ARBITER: { from: 'SEAT', seat: 'BODY' }, SPOT_CHECKER: { from: 'SEAT', seat: 'BODY' } },
  rules,
};

/** Two leads; the neutral functions come from outside. */
export const college: ConsortiumKind = {
  ...cluster,
  code: 'COLLEGE',
  seats: cluster.seats.slice(0, 2),
  functions: { ARBITER: { from: 'OUTSIDE', holders: ['INDUSTRY_BODY'] }, SPOT_CHECKER: { from: 'OUTSIDE', holders: ['INDUSTRY_BODY'] } },
};

export const clusterDraft: CharterDraft = {
  name: '江宁数控高技能人才集群',
  regionCode: '320115',
  seats: [
    { seat: 'ENTERPRISE', organizationId: 'e' },
    { seat: 'SCHOOL', organizationId: 's' },
    { seat: 'BODY', organizationId: 'b' },
  ],
  commonFundKeeperId: 's',
  rules: { quorumPercent: 67, verificationDays: 10, objectionDays: 7 },
  templateHash: 't1',
  formulaHash: 'f1',
  text: '第一条 …',
};

export const collegeDraft: CharterDraft = { ...clusterDraft, seats: clusterDraft.seats.slice(0, 2), arbiterId: 'b', spotCheckerId: 'b' };

export const facts = (secretariatId: string, ...others: readonly Party[]): CharterFacts => ({
  secretariatId,
  parties: new Map([enterprise, school, body, park, ...others].map((p) => [p.id, p])),
  templateHashes: ['t1', 't2'],
  formulaHashes: ['f1'],
});
