import { createHash } from 'node:crypto';
import { canonicalJson, organizationKinds, type Json, type OrganizationKind } from '#libs/kernel';
import type { ObligationTemplate, TemplateSet } from '#libs/obligation/contract';

/**
 * The catalogue of domain.md §6, one line an obligation: code | owed by | name | metric | unit | target | cadence | evidence |
 * verified by | kinds of organization that can verify | computed from. Texts are Chinese / English; E enterprise, LE lead enterprise,
 * S school, LS lead school, I industry body, G government or park, SEC secretariat. Where the catalogue gives no cadence the quarter is
 * taken; a term is a half-year. SEC as verifier stands for a lead other than the obligor; what students, graduates and the public
 * confirm is evidence.
 */
const CATALOGUE = `
O01 | LE | 发布真实生产任务 / Post real production tasks | COUNT | 项 / tasks | 6 | QUARTER | 验收记录 / acceptance record | 承接院校团队，行业组织抽查 / the school team that did the work; the industry body samples | schools | TASK_ACCEPTED
O02 | E | 发布真实生产任务 / Post real production tasks | COUNT | 项 / tasks | 1 | HALF_YEAR | 验收记录 / acceptance record | 承接院校团队 / the school team that did the work | schools | TASK_ACCEPTED
O03 | E | 提供实习与学徒岗位 / Offer internship and apprentice posts | COUNT | 人月 / student-months | 12 | YEAR | 三方协议、工资单 / three-party agreements, pay slips | 院校 / the school | schools | -
O04 | E | 派出企业导师 / Provide mentors | COUNT | 小时 / hours | 120 | YEAR | 学生确认的带教记录 / session log confirmed by students | 院校 / the school | schools | -
O05 | E | 按时支付实习报酬 / Pay interns on time | RATIO | % / % | 100 | MONTH | 银行回单 / bank receipt | 学生确认，院校核验 / the student confirms, the school verifies | schools | -
O06 | E | 提供教师实践岗位 / Offer posts for teacher practice | COUNT | 人天 / teacher-days | 40 | YEAR | 考勤、任务成果 / attendance, task output | 院校人事 / the school's personnel office | schools | -
O07 | E | 派出兼职教师 / Send part-time teachers | COUNT | 学时 / teaching hours | 64 | YEAR | 课表与课堂记录 / timetable and class record | 院校教务 / the school's academic office | schools | -
O08 | E | 开放设备或产线 / Give access to equipment or a line | COUNT | 机时 / machine-hours | 200 | YEAR | 预约与计时记录 / booking and meter log | 院校基地负责人 / the school's base manager | schools | -
O09 | E | 发布人才需求清单 / Publish the job demand list | COUNT | 次 / updates | 2 | YEAR | 清单版本 / list version | 行业组织 / the industry body | bodies | -
O10 | E | 发布技术需求清单 / Publish the technology demand list | COUNT | 项 / items | 2 | YEAR | 清单版本 / list version | 牵头院校 / the lead school | schools | -
O11 | E | 录用毕业生 / Hire graduates | COUNT | 人 / hires kept 6 months | 5 | YEAR | 劳动合同或社保证明 / contract or social-security proof | 毕业生确认，院校核验 / the graduate confirms, the school verifies | schools | -
O12 | E | 用人反馈 / Give employer feedback | RATIO | % / % | 80 | HALF_YEAR | 签字的反馈表 / signed form | 院校 / the school | schools | -
O13 | LE | 岗位标准转化为教学标准 / Turn post standards into teaching standards | COUNT | 项 / standards | 1 | YEAR | 标准文本与理事会纪要 / document and council minute | 行业组织与牵头院校 / the industry body and the lead school | bodies schools | -
O14 | LE | 支付共享收益 / Pay shared benefits | RATIO | % / % | 100 | MONTH | 付款凭证 / payment proof | 收款方 / the payee | anyone | -
O15 | E | 岗前安全教育 / Brief students on safety | RATIO | % / % | 100 | QUARTER | 考试记录 / exam record | 院校 / the school | schools | -
O16 | S | 任务席位按时到岗 / Staff tasks on time | RATIO | % / % | 95 | QUARTER | 班组名单 / roster | 发布企业 / the enterprise | enterprises | TASK_STARTED
O17 | S | 交付质量 / Deliver quality | RATIO | % / % | 85 | QUARTER | 检验记录 / inspection record | 发布企业 / the enterprise | enterprises | -
O18 | S | 实践性教学学时占比 / Keep the share of practical hours | RATIO | % / % | 50 | HALF_YEAR | 学时台账 / hour ledger | 企业导师与教务 / the mentor and the academic office | enterprises | -
O19 | S | 学习成果认定 / Report outcomes | RATIO | % / % | 100 | QUARTER | 学分认定记录 / credit record | 企业导师 / the enterprise's mentor | enterprises | -
O20 | S | 按需求调整专业与课程 / Change programmes and courses from demand | COUNT | 项 / changes | 2 | YEAR | 课程版本差异 / course version difference | 提出需求的企业 / the enterprise | enterprises | -
O21 | S | 教师企业实践 / Send teachers into enterprise practice | COUNT | 月 / months | 2 | TWO_YEARS | 日志与企业签认 / log and the firm's sign-off | 企业 / the enterprise | enterprises | -
O22 | S | 为成员单位培训员工 / Train members' staff | COUNT | 人天 / person-days | 300 | YEAR | 签到与测试 / sign-in and test | 企业 / the enterprise | enterprises | -
O23 | S | 技术服务 / Provide technical service | COUNT | 项 / contracts accepted | 3 | YEAR | 合同、发票 / contract, invoice | 企业 / the enterprise | enterprises | -
O24 | S | 实习合规 / Keep placements compliant | AT_MOST | 项未关闭违规 / open breaches | 0 | MONTH | 规则日志 / rule log | 主管部门 / the authority | government | -
O25 | S | 任务反哺教学案例 / Make teaching cases from tasks | COUNT | 个 / cases | 4 | YEAR | 被他校采用的资源 / library item reused elsewhere | 另一院校 / another school | schools | -
O26 | S | 就业跟踪 / Track employment | RATIO | % / % | 90 | YEAR | 注明来源的记录 / source-typed record | 用人单位，毕业生确认 / the employer; the graduate confirms | enterprises | -
O27 | LS | 秘书处人员 / Staff the secretariat | COUNT | 专职人数 / full-time equivalents | 1 | YEAR | 任命文件 / appointment letter | 其他牵头方 / the other leads | anyone | -
O28 | LS | 向薄弱地区共享资源 / Share resources with weaker regions | COUNT | 项 / items reused there | 5 | YEAR | 接收方确认 / receiver's confirmation | 接收方 / the receiver | anyone | -
O29 | I | 行业人才需求预测 / Forecast the sector's talent need | COUNT | 份 / reports | 1 | YEAR | 公开发布 / publication | 主管部门与牵头企业 / the authority and the lead enterprise | government enterprises | -
O30 | I | 标准与技能评价 / Set standards and hold skill exams | COUNT | 项 / standards or exams | 2 | YEAR | 发布文件、考试记录 / release, exam record | 牵头企业与牵头院校 / the lead enterprise and the lead school | enterprises schools | -
O31 | I | 独立抽查核验 / Check samples independently | RATIO | % / % | 10 | MONTH | 抽查记录 / check record | 另一牵头方（盲审） / another lead, blind | anyone | -
O32 | I | 争议调解 / Mediate disputes | RATIO | % / % | 100 | QUARTER | 案卷 / case file | 双方当事单位 / both parties | anyone | -
O33 | I | 带动中小企业 / Bring in small firms | COUNT | 家 / new firms with an accepted task | 3 | YEAR | 任务记录 / task record | 另一牵头方 / another lead | anyone | -
O34 | LE LS I | 亲自出席三组长会议 / Attend the three-lead meeting in person | RATIO | % / % | 100 | YEAR | 全体签字的纪要 / minutes signed by all | 其他牵头方 / the other leads | anyone | -
O35 | LE LS I | 答复上报事项 / Answer escalations | RATIO | % / % | 90 | QUARTER | 工单日志 / ticket log | 系统计算 / computed | anyone | -
O36 | G | 政策兑现 / Deliver policy | RATIO | % / % | 80 | QUARTER | 工单 / ticket | 提出单位 / the requester | anyone | -
O37 | G | 跨部门联席会议 / Hold cross-department meetings | COUNT | 次 / meetings | 2 | YEAR | 会议纪要 / minutes | 另一牵头方 / another lead | anyone | -
O38 | G | 发布园区供需信息 / Release the park's supply and demand | COUNT | 期 / bulletins | 4 | YEAR | 公开发布 / publication | 企业与院校 / enterprises and schools | enterprises schools | -
O39 | SEC | 月度进展通报 / Issue the monthly bulletin | COUNT | 期 / bulletins on time | 12 | YEAR | 冻结的快照 / frozen snapshot | 牵头方 / the leads | anyone | -
O40 | SEC | 整改跟踪 / Follow up rectification | RATIO | % / % | 90 | QUARTER | 复查记录 / re-check record | 牵头方 / a lead | anyone | -
O41 | all | 出席章程会议并表决 / Attend charter meetings and vote | RATIO | % / % | 80 | YEAR | 签到与纪要 / check-in and minutes | 另一牵头方 / another lead | anyone | -
O42 | all | 年度信息公开 / Disclose once a year | COUNT | 份 / reports | 1 | YEAR | 公开链接 / public link | 公众可查，另一成员核验 / the public reads; another member verifies | anyone | -
`;

const ROLES: Readonly<Record<string, ObligationTemplate['roles']>> = {
  E: ['ENTERPRISE'],
  LE: ['LEAD_ENTERPRISE'],
  S: ['SCHOOL'],
  LS: ['LEAD_SCHOOL'],
  I: ['INDUSTRY_BODY'],
  G: ['GOVERNMENT'],
  SEC: ['SECRETARIAT'],
  all: ['ENTERPRISE', 'SCHOOL', 'INDUSTRY_BODY', 'GOVERNMENT'],
};

const VERIFIERS: Readonly<Record<string, readonly OrganizationKind[]>> = {
  schools: ['SCHOOL', 'UNIVERSITY'],
  enterprises: ['ENTERPRISE'],
  bodies: ['INDUSTRY_BODY'],
  government: ['AUTHORITY', 'PARK'],
  anyone: organizationKinds,
};

/** What several words of a cell stand for together. @throws Error for a word that is not in the table */
const all = <T>(table: Readonly<Record<string, readonly T[]>>, cell: string): readonly T[] =>
  cell.split(' ').flatMap((word) => {
    const found = table[word];
    if (!found) throw new Error(`catalogue of obligations: unknown word ${word}`);
    return found;
  });

const pair = (cell: string): { readonly zh: string; readonly en: string } => {
  const [zh = '', en = ''] = cell.split(' / ');
  return { zh, en };
};

function templateOf(line: string): ObligationTemplate {
  const [
    code = '',
    owedBy = '',
    name = '',
    metric = '',
    unit = '',
    target = '',
    cadence = '',
    evidence = '',
    verifier = '',
    kinds = '',
    source = '',
  ] = line.split(' | ');
  return {
    code,
    names: pair(name),
    roles: all(ROLES, owedBy),
    metric: metric as ObligationTemplate['metric'],
    unit: pair(unit),
    target: Number(target),
    cadence: cadence as ObligationTemplate['cadence'],
    evidence: pair(evidence),
    verifier: pair(verifier),
    verifierKinds: all(VERIFIERS, kinds),
    weight: 1,
    computedFrom: source === '-' ? null : (source as ObligationTemplate['computedFrom']),
  };
}

const FIRST = CATALOGUE.trim().split('\n').map(templateOf);

/** What the second version computes by itself: a mentor's hours once credited, shared benefits paid within 30 days (domain.md §6). */
const COMPUTED_SINCE: Readonly<Record<string, Partial<ObligationTemplate>>> = {
  O04: { computedFrom: 'HOURS_CREDITED' },
  O14: { computedFrom: 'PAYMENT_RECEIVED', withinDays: 30 },
};

/** The published sets, oldest first. A change is a set with the next version; a published one is never edited. */
export const obligationTemplateSets = [
  { version: 1, names: { zh: '义务清单 第1版', en: 'Catalogue of obligations, version 1' }, templates: FIRST },
  {
    version: 2,
    names: { zh: '义务清单 第2版', en: 'Catalogue of obligations, version 2' },
    templates: FIRST.map((template) => ({ ...template, ...COMPUTED_SINCE[template.code] })),
  },
] as const satisfies readonly TemplateSet[];

/** SHA-256 of a set's canonical form, hex: what a charter names it by. */
export const templateSetHash = (set: TemplateSet): string =>
  createHash('sha256')
    .update(canonicalJson(set as unknown as Json))
    .digest('hex');

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH_SET = `INSERT INTO obligation_template_set (hash, version, names) VALUES ($1, $2, $3::jsonb) ON CONFLICT DO NOTHING`;
const PUBLISHED = `SELECT version FROM obligation_template_set WHERE hash = $1`;
const PUBLISH = `INSERT INTO obligation_template (set_hash, code, position, definition)
  SELECT $1, t.definition ->> 'code', t.position, t.definition FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS t(definition, position)
  ON CONFLICT (set_hash, code) DO NOTHING`;

/**
 * Publishes the sets that are not published yet; repeated, it changes nothing.
 * @throws Error when a version is published with another content: publish the next version instead
 */
export async function seedObligationTemplates(run: Run, sets: readonly TemplateSet[] = obligationTemplateSets): Promise<void> {
  for (const set of sets) await publish(run, set);
}

async function publish(run: Run, set: TemplateSet): Promise<void> {
  const hash = templateSetHash(set);
  await run(PUBLISH_SET, [hash, set.version, JSON.stringify(set.names)]);
  const published = await run(PUBLISHED, [hash]);
  if (published.length === 0)
    throw new Error(`obligation templates version ${set.version} are published with another content: give them the next version`);
  await run(PUBLISH, [hash, JSON.stringify(set.templates)]);
}
