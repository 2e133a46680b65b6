import { createHash } from 'node:crypto';
import { canonicalJson, organizationKinds, type Json, type OrganizationKind } from '#libs/kernel';
import type { ObligationTemplate, TemplateSet } from '#libs/obligation/contract';

const schools: readonly OrganizationKind[] = ['SCHOOL', 'UNIVERSITY'];
const enterprises: readonly OrganizationKind[] = ['ENTERPRISE'];
const bodies: readonly OrganizationKind[] = ['INDUSTRY_BODY'];
const government: readonly OrganizationKind[] = ['AUTHORITY', 'PARK'];
const bodiesAndSchools = [...bodies, ...schools];
const enterprisesAndSchools = [...enterprises, ...schools];
const governmentAndEnterprises = [...government, ...enterprises];
const anyone = organizationKinds;
const everyone: ObligationTemplate['roles'] = ['ENTERPRISE', 'SCHOOL', 'INDUSTRY_BODY', 'GOVERNMENT'];

/** A row of the catalogue; texts are 'zh|en'. */
type Row = Pick<ObligationTemplate, 'code' | 'roles' | 'metric' | 'target' | 'cadence' | 'verifierKinds' | 'computedFrom'> &
  Readonly<Record<'names' | 'unit' | 'evidence' | 'verifier', string>>;

/**
 * The catalogue of domain.md §6. Where it gives no cadence, the quarter is taken; a term is a half-year. "Verified by system" is computed
 * and nobody's word; SEC stands for a lead other than the obligor; the confirmation of students, graduates and the public is evidence.
 */
const rows: readonly Row[] = [
  {
    code: 'O01', roles: ['LEAD_ENTERPRISE'], names: '发布真实生产任务|Post real production tasks', metric: 'COUNT', unit: '项|tasks', target: 6, cadence: 'QUARTER',
    evidence: '验收记录|acceptance record', verifier: '承接院校团队，行业组织抽查|the school team that did the work; the industry body samples', verifierKinds: schools, computedFrom: 'TASK_ACCEPTED',
  },
  {
    code: 'O02', roles: ['ENTERPRISE'], names: '发布真实生产任务|Post real production tasks', metric: 'COUNT', unit: '项|tasks', target: 1, cadence: 'HALF_YEAR',
    evidence: '验收记录|acceptance record', verifier: '承接院校团队|the school team that did the work', verifierKinds: schools, computedFrom: 'TASK_ACCEPTED',
  },
  {
    code: 'O03', roles: ['ENTERPRISE'], names: '提供实习与学徒岗位|Offer internship and apprentice posts', metric: 'COUNT', unit: '人月|student-months', target: 12, cadence: 'YEAR',
    evidence: '三方协议、工资单|three-party agreements, pay slips', verifier: '院校|the school', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O04', roles: ['ENTERPRISE'], names: '派出企业导师|Provide mentors', metric: 'COUNT', unit: '小时|hours', target: 120, cadence: 'YEAR',
    evidence: '学生确认的带教记录|session log confirmed by students', verifier: '院校|the school', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O05', roles: ['ENTERPRISE'], names: '按时支付实习报酬|Pay interns on time', metric: 'RATIO', unit: '%|%', target: 100, cadence: 'MONTH',
    evidence: '银行回单|bank receipt', verifier: '学生确认，院校核验|the student confirms, the school verifies', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O06', roles: ['ENTERPRISE'], names: '提供教师实践岗位|Offer posts for teacher practice', metric: 'COUNT', unit: '人天|teacher-days', target: 40, cadence: 'YEAR',
    evidence: '考勤、任务成果|attendance, task output', verifier: '院校人事|the school’s personnel office', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O07', roles: ['ENTERPRISE'], names: '派出兼职教师|Send part-time teachers', metric: 'COUNT', unit: '学时|teaching hours', target: 64, cadence: 'YEAR',
    evidence: '课表与课堂记录|timetable and class record', verifier: '院校教务|the school’s academic office', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O08', roles: ['ENTERPRISE'], names: '开放设备或产线|Give access to equipment or a line', metric: 'COUNT', unit: '机时|machine-hours', target: 200, cadence: 'YEAR',
    evidence: '预约与计时记录|booking and meter log', verifier: '院校基地负责人|the school’s base manager', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O09', roles: ['ENTERPRISE'], names: '发布人才需求清单|Publish the job demand list', metric: 'COUNT', unit: '次|updates', target: 2, cadence: 'YEAR',
    evidence: '清单版本|list version', verifier: '行业组织|the industry body', verifierKinds: bodies, computedFrom: null,
  },
  {
    code: 'O10', roles: ['ENTERPRISE'], names: '发布技术需求清单|Publish the technology demand list', metric: 'COUNT', unit: '项|items', target: 2, cadence: 'YEAR',
    evidence: '清单版本|list version', verifier: '牵头院校|the lead school', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O11', roles: ['ENTERPRISE'], names: '录用毕业生|Hire graduates', metric: 'COUNT', unit: '人|hires kept 6 months', target: 5, cadence: 'YEAR',
    evidence: '劳动合同或社保证明|contract or social-security proof', verifier: '毕业生确认，院校核验|the graduate confirms, the school verifies', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O12', roles: ['ENTERPRISE'], names: '用人反馈|Give employer feedback', metric: 'RATIO', unit: '%|%', target: 80, cadence: 'HALF_YEAR',
    evidence: '签字的反馈表|signed form', verifier: '院校|the school', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O13', roles: ['LEAD_ENTERPRISE'], names: '岗位标准转化为教学标准|Turn post standards into teaching standards', metric: 'COUNT', unit: '项|standards', target: 1, cadence: 'YEAR',
    evidence: '标准文本与理事会纪要|document and council minute', verifier: '行业组织与牵头院校|the industry body and the lead school', verifierKinds: bodiesAndSchools, computedFrom: null,
  },
  {
    code: 'O14', roles: ['LEAD_ENTERPRISE'], names: '支付共享收益|Pay shared benefits', metric: 'RATIO', unit: '%|%', target: 100, cadence: 'MONTH',
    evidence: '付款凭证|payment proof', verifier: '收款方|the payee', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O15', roles: ['ENTERPRISE'], names: '岗前安全教育|Brief students on safety', metric: 'RATIO', unit: '%|%', target: 100, cadence: 'QUARTER',
    evidence: '考试记录|exam record', verifier: '院校|the school', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O16', roles: ['SCHOOL'], names: '任务席位按时到岗|Staff tasks on time', metric: 'RATIO', unit: '%|%', target: 95, cadence: 'QUARTER',
    evidence: '班组名单|roster', verifier: '发布企业|the enterprise', verifierKinds: enterprises, computedFrom: 'TASK_STARTED',
  },
  {
    code: 'O17', roles: ['SCHOOL'], names: '交付质量|Deliver quality', metric: 'RATIO', unit: '%|%', target: 85, cadence: 'QUARTER',
    evidence: '检验记录|inspection record', verifier: '发布企业|the enterprise', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O18', roles: ['SCHOOL'], names: '实践性教学学时占比|Keep the share of practical hours', metric: 'RATIO', unit: '%|%', target: 50, cadence: 'HALF_YEAR',
    evidence: '学时台账|hour ledger', verifier: '企业导师与教务|the mentor and the academic office', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O19', roles: ['SCHOOL'], names: '学习成果认定|Report outcomes', metric: 'RATIO', unit: '%|%', target: 100, cadence: 'QUARTER',
    evidence: '学分认定记录|credit record', verifier: '企业导师|the enterprise’s mentor', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O20', roles: ['SCHOOL'], names: '按需求调整专业与课程|Change programmes and courses from demand', metric: 'COUNT', unit: '项|changes', target: 2, cadence: 'YEAR',
    evidence: '课程版本差异|course version difference', verifier: '提出需求的企业|the enterprise', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O21', roles: ['SCHOOL'], names: '教师企业实践|Send teachers into enterprise practice', metric: 'COUNT', unit: '月|months', target: 2, cadence: 'TWO_YEARS',
    evidence: '日志与企业签认|log and the firm’s sign-off', verifier: '企业|the enterprise', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O22', roles: ['SCHOOL'], names: '为成员单位培训员工|Train members’ staff', metric: 'COUNT', unit: '人天|person-days', target: 300, cadence: 'YEAR',
    evidence: '签到与测试|sign-in and test', verifier: '企业|the enterprise', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O23', roles: ['SCHOOL'], names: '技术服务|Provide technical service', metric: 'COUNT', unit: '项|contracts accepted', target: 3, cadence: 'YEAR',
    evidence: '合同、发票|contract, invoice', verifier: '企业|the enterprise', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O24', roles: ['SCHOOL'], names: '实习合规|Keep placements compliant', metric: 'AT_MOST', unit: '项未关闭违规|open breaches', target: 0, cadence: 'MONTH',
    evidence: '规则日志|rule log', verifier: '主管部门|the authority', verifierKinds: government, computedFrom: null,
  },
  {
    code: 'O25', roles: ['SCHOOL'], names: '任务反哺教学案例|Make teaching cases from tasks', metric: 'COUNT', unit: '个|cases', target: 4, cadence: 'YEAR',
    evidence: '被他校采用的资源|library item reused elsewhere', verifier: '另一院校|another school', verifierKinds: schools, computedFrom: null,
  },
  {
    code: 'O26', roles: ['SCHOOL'], names: '就业跟踪|Track employment', metric: 'RATIO', unit: '%|%', target: 90, cadence: 'YEAR',
    evidence: '注明来源的记录|source-typed record', verifier: '用人单位，毕业生确认|the employer; the graduate confirms', verifierKinds: enterprises, computedFrom: null,
  },
  {
    code: 'O27', roles: ['LEAD_SCHOOL'], names: '秘书处人员|Staff the secretariat', metric: 'COUNT', unit: '专职人数|full-time equivalents', target: 1, cadence: 'YEAR',
    evidence: '任命文件|appointment letter', verifier: '其他牵头方|the other leads', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O28', roles: ['LEAD_SCHOOL'], names: '向薄弱地区共享资源|Share resources with weaker regions', metric: 'COUNT', unit: '项|items reused there', target: 5, cadence: 'YEAR',
    evidence: '接收方确认|receiver’s confirmation', verifier: '接收方|the receiver', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O29', roles: ['INDUSTRY_BODY'], names: '行业人才需求预测|Forecast the sector’s talent need', metric: 'COUNT', unit: '份|reports', target: 1, cadence: 'YEAR',
    evidence: '公开发布|publication', verifier: '主管部门与牵头企业|the authority and the lead enterprise', verifierKinds: governmentAndEnterprises, computedFrom: null,
  },
  {
    code: 'O30', roles: ['INDUSTRY_BODY'], names: '标准与技能评价|Set standards and hold skill exams', metric: 'COUNT', unit: '项|standards or exams', target: 2, cadence: 'YEAR',
    evidence: '发布文件、考试记录|release, exam record', verifier: '牵头企业与牵头院校|the lead enterprise and the lead school', verifierKinds: enterprisesAndSchools, computedFrom: null,
  },
  {
    code: 'O31', roles: ['INDUSTRY_BODY'], names: '独立抽查核验|Check samples independently', metric: 'RATIO', unit: '%|%', target: 10, cadence: 'MONTH',
    evidence: '抽查记录|check record', verifier: '另一牵头方（盲审）|another lead, blind', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O32', roles: ['INDUSTRY_BODY'], names: '争议调解|Mediate disputes', metric: 'RATIO', unit: '%|%', target: 100, cadence: 'QUARTER',
    evidence: '案卷|case file', verifier: '双方当事单位|both parties', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O33', roles: ['INDUSTRY_BODY'], names: '带动中小企业|Bring in small firms', metric: 'COUNT', unit: '家|new firms with an accepted task', target: 3, cadence: 'YEAR',
    evidence: '任务记录|task record', verifier: '另一牵头方|another lead', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O34', roles: ['LEAD_ENTERPRISE', 'LEAD_SCHOOL', 'INDUSTRY_BODY'], names: '亲自出席三组长会议|Attend the three-lead meeting in person', metric: 'RATIO', unit: '%|%', target: 100, cadence: 'YEAR',
    evidence: '全体签字的纪要|minutes signed by all', verifier: '其他牵头方|the other leads', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O35', roles: ['LEAD_ENTERPRISE', 'LEAD_SCHOOL', 'INDUSTRY_BODY'], names: '答复上报事项|Answer escalations', metric: 'RATIO', unit: '%|%', target: 90, cadence: 'QUARTER',
    evidence: '工单日志|ticket log', verifier: '系统计算|computed', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O36', roles: ['GOVERNMENT'], names: '政策兑现|Deliver policy', metric: 'RATIO', unit: '%|%', target: 80, cadence: 'QUARTER',
    evidence: '工单|ticket', verifier: '提出单位|the requester', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O37', roles: ['GOVERNMENT'], names: '跨部门联席会议|Hold cross-department meetings', metric: 'COUNT', unit: '次|meetings', target: 2, cadence: 'YEAR',
    evidence: '会议纪要|minutes', verifier: '另一牵头方|another lead', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O38', roles: ['GOVERNMENT'], names: '发布园区供需信息|Release the park’s supply and demand', metric: 'COUNT', unit: '期|bulletins', target: 4, cadence: 'YEAR',
    evidence: '公开发布|publication', verifier: '企业与院校|enterprises and schools', verifierKinds: enterprisesAndSchools, computedFrom: null,
  },
  {
    code: 'O39', roles: ['SECRETARIAT'], names: '月度进展通报|Issue the monthly bulletin', metric: 'COUNT', unit: '期|bulletins on time', target: 12, cadence: 'YEAR',
    evidence: '冻结的快照|frozen snapshot', verifier: '牵头方|the leads', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O40', roles: ['SECRETARIAT'], names: '整改跟踪|Follow up rectification', metric: 'RATIO', unit: '%|%', target: 90, cadence: 'QUARTER',
    evidence: '复查记录|re-check record', verifier: '牵头方|a lead', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O41', roles: everyone, names: '出席章程会议并表决|Attend charter meetings and vote', metric: 'RATIO', unit: '%|%', target: 80, cadence: 'YEAR',
    evidence: '签到与纪要|check-in and minutes', verifier: '另一牵头方|another lead', verifierKinds: anyone, computedFrom: null,
  },
  {
    code: 'O42', roles: everyone, names: '年度信息公开|Disclose once a year', metric: 'COUNT', unit: '份|reports', target: 1, cadence: 'YEAR',
    evidence: '公开链接|public link', verifier: '公众可查，另一成员核验|the public reads; another member verifies', verifierKinds: anyone, computedFrom: null,
  },
];

const pair = (text: string): { readonly zh: string; readonly en: string } => {
  const [zh = '', en = ''] = text.split('|');
  return { zh, en };
};

/** The one published set. A change is a set with the next version; a published one is never edited. */
export const obligationTemplates: TemplateSet = {
  version: 1,
  names: { zh: '义务清单 第1版', en: 'Catalogue of obligations, version 1' },
  templates: rows.map((row) => ({
    ...row, names: pair(row.names), unit: pair(row.unit), evidence: pair(row.evidence), verifier: pair(row.verifier), weight: 1,
  })),
};

/** SHA-256 of a set's canonical form, hex: what a charter names it by. */
export const templateSetHash = (set: TemplateSet): string => createHash('sha256').update(canonicalJson(set as unknown as Json)).digest('hex');

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH_SET = `INSERT INTO obligation_template_set (hash, version, names) VALUES ($1, $2, $3::jsonb) ON CONFLICT DO NOTHING`;
const PUBLISHED = `SELECT version FROM obligation_template_set WHERE hash = $1`;
const PUBLISH = `INSERT INTO obligation_template (set_hash, code, position, definition)
  SELECT $1, t.definition ->> 'code', t.position, t.definition FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS t(definition, position)
  ON CONFLICT (set_hash, code) DO NOTHING`;

/**
 * Publishes the set that is not published yet; repeated, it changes nothing.
 * @throws Error when this version is published with another content: publish the next version instead
 */
export async function seedObligationTemplates(run: Run, set: TemplateSet = obligationTemplates): Promise<void> {
  const hash = templateSetHash(set);
  await run(PUBLISH_SET, [hash, set.version, JSON.stringify(set.names)]);
  const published = await run(PUBLISHED, [hash]);
  if (published.length === 0) throw new Error(`obligation templates version ${set.version} are published with another content: give them the next version`);
  await run(PUBLISH, [hash, JSON.stringify(set.templates)]);
}
