import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#libs/kernel';

interface Names {
  readonly zh: string;
  readonly en: string;
}

interface Line {
  readonly code: string;
  readonly names: Names;
  readonly owes: 'ENTERPRISE' | 'SCHOOL';
  readonly metric: 'COUNT' | 'RATIO' | 'AT_MOST';
  readonly unit: Names;
  readonly target: number;
  readonly cadence: 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'TWO_YEARS';
  readonly evidence: Names;
}

interface ProjectKind {
  readonly code: string;
  readonly version: number;
  readonly names: Names;
  readonly note: Names;
  readonly sides: readonly ('ENTERPRISE' | 'SCHOOL')[];
  readonly asks: 'IP' | 'COUNTRY';
  readonly proofOf?: 'ENTERPRISE' | 'SCHOOL';
  readonly lines: readonly Line[];
}

const hours: Names = { zh: '小时', en: 'hours' };
const people: Names = { zh: '人', en: 'people' };
const items: Names = { zh: '项', en: 'items' };

const joint: ProjectKind = {
  code: 'JOINT_RND',
  version: 1,
  names: { zh: '联合研发', en: 'Joint R&D' },
  note: { zh: '企业与院校共同攻关，成果归属写在前面', en: 'An enterprise and a school solve a problem together; who owns the result is said first' },
  sides: ['ENTERPRISE', 'SCHOOL'],
  asks: 'IP',
  lines: [
    {
      code: 'IP_WRITTEN',
      names: { zh: '知识产权归属开工前书面约定', en: 'IP agreed in writing before the start' },
      owes: 'ENTERPRISE',
      metric: 'COUNT',
      unit: { zh: '份', en: 'agreements' },
      target: 1,
      cadence: 'YEAR',
      evidence: { zh: '双方盖章、日期早于开工的约定', en: 'The agreement sealed by both sides, dated before the start' },
    },
    {
      code: 'ENGINEER_HOURS',
      names: { zh: '工程师投入', en: 'Hours of engineers' },
      owes: 'ENTERPRISE',
      metric: 'COUNT',
      unit: hours,
      target: 200,
      cadence: 'YEAR',
      evidence: { zh: '工时记录，由院校签认', en: 'Time records countersigned by the school' },
    },
    {
      code: 'TEACHER_HOURS',
      names: { zh: '教师投入', en: 'Hours of teachers' },
      owes: 'SCHOOL',
      metric: 'COUNT',
      unit: hours,
      target: 200,
      cadence: 'YEAR',
      evidence: { zh: '工时记录，由企业签认', en: 'Time records countersigned by the enterprise' },
    },
    {
      code: 'RESULTS',
      names: { zh: '交付成果（新产品、工艺改进、专利）', en: 'Results delivered (product, improvement, patent)' },
      owes: 'SCHOOL',
      metric: 'COUNT',
      unit: items,
      target: 1,
      cadence: 'YEAR',
      evidence: { zh: '验收单、应用证明或专利受理通知', en: 'Acceptance, proof of use or receipt of a patent application' },
    },
    {
      code: 'TEACHING_CASE',
      names: { zh: '成果转为教学案例', en: 'Teaching cases from the result' },
      owes: 'SCHOOL',
      metric: 'COUNT',
      unit: { zh: '个', en: 'cases' },
      target: 1,
      cadence: 'YEAR',
      evidence: { zh: '案例文本和已用它授课的课表', en: 'The case, and the timetable of a course taught with it' },
    },
  ],
};

const overseas: ProjectKind = {
  code: 'OVERSEAS',
  version: 1,
  names: { zh: '海外职业教育合作', en: 'Vocational education overseas' },
  note: { zh: '随企业出海，为当地培养用得上的人', en: 'With an enterprise that goes abroad, training people there' },
  sides: ['ENTERPRISE', 'SCHOOL'],
  asks: 'COUNTRY',
  lines: [
    {
      code: 'STANDARDS',
      names: { zh: '专业标准和课程本地化', en: 'Standards and courses adapted' },
      owes: 'SCHOOL',
      metric: 'COUNT',
      unit: items,
      target: 2,
      cadence: 'YEAR',
      evidence: { zh: '标准或课程文本和当地采用证明', en: 'The standard or course, and proof that it is used there' },
    },
    {
      code: 'TEACHERS_SENT',
      names: { zh: '派出教师', en: 'Teachers sent' },
      owes: 'SCHOOL',
      metric: 'COUNT',
      unit: people,
      target: 2,
      cadence: 'YEAR',
      evidence: { zh: '派出文件和企业的到岗确认', en: 'The posting, and the enterprise’s word that they arrived' },
    },
    {
      code: 'LOCALS_TRAINED',
      names: { zh: '培训当地员工', en: 'Local people trained' },
      owes: 'SCHOOL',
      metric: 'COUNT',
      unit: people,
      target: 100,
      cadence: 'YEAR',
      evidence: { zh: '签到和考核记录', en: 'Attendance and test records' },
    },
    {
      code: 'SAFETY',
      names: { zh: '外派人员安全培训并投保', en: 'Those sent abroad briefed on safety and insured' },
      owes: 'ENTERPRISE',
      metric: 'RATIO',
      unit: { zh: '%', en: '%' },
      target: 100,
      cadence: 'YEAR',
      evidence: { zh: '安全培训签到和境外保险单', en: 'Briefing sheets and policies valid abroad' },
    },
  ],
};

/**
 * The same, with an enterprise that is proven to go abroad: by the certificate or filing of its investment (境外投资管理办法，商务部令 2014 年
 * 第 3 号), or by the registration of its enterprise where it is.
 */
const provenOverseas: ProjectKind = {
  ...overseas,
  version: 2,
  note: {
    zh: '随企业出海，为当地培养用得上的人；企业出海的证明由院校核验',
    en: 'With an enterprise that goes abroad, which the school verifies, training people there',
  },
  proofOf: 'ENTERPRISE',
};

/**
 * Kinds of projects and what each brings with it (domain.md §1: 技术技能协同创新, 海外职业教育合作; the usual targets are [prop]). A published
 * version is never edited; a change is a row with the next version.
 */
export const projectKinds: readonly ProjectKind[] = [joint, overseas, provenOverseas];

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH = `INSERT INTO project_kind (code, version, definition, hash) VALUES ($1, $2, $3::jsonb, $4)
  ON CONFLICT (code, version) DO UPDATE SET hash = excluded.hash WHERE project_kind.hash = excluded.hash RETURNING code`;

/**
 * Publishes the kinds that are not published yet; repeated, it changes nothing.
 * @throws Error when a published version differs from the row here: publish the next version instead
 */
export async function seedProjectKinds(run: Run): Promise<void> {
  for (const kind of projectKinds) {
    const text = canonicalJson(kind as unknown as Json);
    const published = await run(PUBLISH, [kind.code, kind.version, text, createHash('sha256').update(text).digest('hex')]);
    if (published.length === 0) throw new Error(`${kind.code} version ${kind.version} is published with another content: give it the next version`);
  }
}
