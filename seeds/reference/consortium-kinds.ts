import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#libs/kernel';
import type { BodyRule, ConsortiumKind, FunctionRule, RuleRange } from '#libs/consortium/contract';

const industryBodyOutside: FunctionRule = { from: 'OUTSIDE', holders: ['INDUSTRY_BODY'] };

/** Quorum of two thirds is the usual one of published charters; the deadlines are this product's proposals (domain.md §2.4, §7). */
const rules: Readonly<Record<'quorumPercent' | 'verificationDays' | 'objectionDays', RuleRange>> = {
  quorumPercent: { min: 50, max: 100, usual: 67 },
  verificationDays: { min: 1, max: 60, usual: 10 },
  objectionDays: { min: 1, max: 30, usual: 7 },
};

/**
 * The kinds of consortium, their lead seats and neutral functions: the table of domain.md §2.3. A published version is never
 * edited; a change is a row with the next version.
 */
const firstVersions: readonly ConsortiumKind[] = [
  {
    code: 'MUNICIPAL_CONSORTIUM',
    version: 1,
    names: { zh: '市域产教联合体', en: 'Municipal consortium' },
    seats: [
      { code: 'PARK_AUTHORITY', names: { zh: '园区', en: 'Park' }, holders: ['PARK'] },
      { code: 'LEAD_ENTERPRISE', names: { zh: '牵头企业', en: 'Lead enterprise' }, holders: ['ENTERPRISE'] },
      { code: 'LEAD_SCHOOL', names: { zh: '牵头学校', en: 'Lead school' }, holders: ['SCHOOL', 'UNIVERSITY'] },
    ],
    functions: { ARBITER: industryBodyOutside, SPOT_CHECKER: industryBodyOutside },
    rules,
  },
  {
    code: 'SECTOR_COMMUNITY',
    version: 1,
    names: { zh: '行业产教融合共同体', en: 'Sector community' },
    seats: [
      { code: 'LEAD_ENTERPRISE', names: { zh: '龙头企业', en: 'Leading enterprise' }, holders: ['ENTERPRISE'] },
      { code: 'UNIVERSITY', names: { zh: '高水平高校', en: 'University' }, holders: ['UNIVERSITY'] },
      { code: 'VOCATIONAL_SCHOOL', names: { zh: '职业学校', en: 'Vocational school' }, holders: ['SCHOOL'] },
    ],
    functions: { ARBITER: industryBodyOutside, SPOT_CHECKER: industryBodyOutside },
    rules,
  },
  {
    code: 'TALENT_CLUSTER',
    version: 1,
    names: { zh: '高技能人才集群', en: 'Talent cluster' },
    seats: [
      { code: 'LEAD_ENTERPRISE', names: { zh: '头部企业', en: 'Lead enterprise' }, holders: ['ENTERPRISE'] },
      { code: 'LEAD_SCHOOL', names: { zh: '牵头院校', en: 'Lead school' }, holders: ['SCHOOL'] },
      { code: 'INDUSTRY_BODY', names: { zh: '行业组织', en: 'Industry body' }, holders: ['INDUSTRY_BODY'] },
    ],
    functions: { ARBITER: { from: 'SEAT', seat: 'INDUSTRY_BODY' }, SPOT_CHECKER: { from: 'SEAT', seat: 'INDUSTRY_BODY' } },
    rules,
  },
  {
    code: 'INDUSTRY_COLLEGE',
    version: 1,
    names: { zh: '产业学院', en: 'Industry college' },
    seats: [
      { code: 'ENTERPRISE', names: { zh: '企业', en: 'Enterprise' }, holders: ['ENTERPRISE'] },
      { code: 'SCHOOL', names: { zh: '学校', en: 'School' }, holders: ['SCHOOL', 'UNIVERSITY'] },
    ],
    functions: {
      ARBITER: { from: 'OUTSIDE', holders: ['INDUSTRY_BODY', 'PARK', 'UNIVERSITY'] },
      SPOT_CHECKER: { from: 'OUTSIDE', holders: ['INDUSTRY_BODY', 'PARK', 'UNIVERSITY'] },
    },
    rules,
  },
];

/** The bodies of published charters: assembly, council, standing secretariat, expert committee (domain.md §2.4); how often they meet is [prop]. */
const bodies: readonly BodyRule[] = [
  { code: 'ASSEMBLY', names: { zh: '成员大会', en: 'Assembly of members' }, members: 'MEMBERS', meetsPerYear: 1 },
  { code: 'COUNCIL', names: { zh: '理事会', en: 'Council' }, members: 'LEADS_AND_CHOSEN', meetsPerYear: 2 },
  { code: 'LEADS', names: { zh: '组长会议', en: 'Meeting of the leads' }, members: 'LEADS', meetsPerYear: 4 },
  { code: 'SECRETARIAT', names: { zh: '秘书处', en: 'Secretariat' }, members: 'SECRETARIAT', meetsPerYear: 0 },
  { code: 'EXPERT_COMMITTEE', names: { zh: '专家与专业建设委员会', en: 'Committee of experts and programmes' }, members: 'CHOSEN', meetsPerYear: 2 },
];

/** An industry college is led by its council and run by an office; its two members need no assembly ([own]). */
const collegeBodies = bodies.filter(({ code }) => code !== 'ASSEMBLY');

/** The current version of each kind: with its bodies and the days after which standing still has a name, this product's proposals. */
export const consortiumKinds: readonly ConsortiumKind[] = firstVersions.map((kind) => ({
  ...kind,
  version: 2,
  bodies: kind.code === 'INDUSTRY_COLLEGE' ? collegeBodies : bodies,
  lifeCycle: { seatVacancyDays: 60, atRiskDays: 90, dormantDays: 180 },
}));

/** SHA-256 of a kind's canonical form, hex: what a charter names it by. */
export const kindHash = (kind: ConsortiumKind): string =>
  createHash('sha256')
    .update(canonicalJson(kind as unknown as Json))
    .digest('hex');

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH = `INSERT INTO consortium_kind (code, version, definition, hash) VALUES ($1, $2, $3::jsonb, $4)
  ON CONFLICT (code, version) DO UPDATE SET hash = excluded.hash WHERE consortium_kind.hash = excluded.hash RETURNING code`;

/**
 * Publishes the kinds that are not published yet; repeated, it changes nothing.
 * @throws Error when a published version differs from the row here: publish the next version instead
 */
export async function seedConsortiumKinds(run: Run): Promise<void> {
  for (const kind of [...firstVersions, ...consortiumKinds]) {
    const published = await run(PUBLISH, [kind.code, kind.version, JSON.stringify(kind), kindHash(kind)]);
    if (published.length === 0) throw new Error(`${kind.code} version ${kind.version} is published with another content: give it the next version`);
  }
}
