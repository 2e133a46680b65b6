import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#libs/kernel';

interface Words {
  readonly zh: string;
  readonly en: string;
}

interface PolicyRow {
  readonly code: string;
  readonly version: number;
  readonly category: 'TAX' | 'FUNDS' | 'LAND' | 'INCOME';
  readonly names: Words;
  readonly benefit: Words;
  readonly source: string;
  readonly effectiveOn: string | null;
  readonly appliesTo: { readonly kinds: readonly string[]; readonly region: string };
  readonly conditions: readonly {
    readonly code: string;
    readonly names: Words;
    readonly test: { readonly fact: string; readonly atLeast: number };
    readonly supply: Words;
  }[];
}

// What the platform verifies itself: ACCEPTED_REAL_TASKS, CONFIRMED_RECEIPTS, AGREEMENTS_IN_FORCE. Every other fact is not known here yet.

const certified = {
  code: 'CERTIFIED',
  names: { zh: '列入产教融合型企业培育或认定名单', en: 'In the list of integration enterprises in cultivation or certified' },
  test: { fact: 'CERTIFIED', atLeast: 1 },
  supply: {
    zh: '平台没有名单；请通过协调事项请主管部门确认入库或认定文号',
    en: 'The list is not here; ask the authority to confirm the entry or its document number',
  },
};
const apprentices = {
  code: 'APPRENTICES',
  names: { zh: '有签订培养协议的企业在职学徒', en: 'Employed apprentices with a training agreement' },
  test: { fact: 'APPRENTICES', atLeast: 1 },
  supply: {
    zh: '平台没有企业学徒名册；请准备人社部门备案表',
    en: 'There is no register of employed apprentices here; have the labour authority’s filing ready',
  },
};
const agreement = {
  code: 'AGREEMENT',
  names: { zh: '有生效的校企协议', en: 'An agreement between school and enterprise in force' },
  test: { fact: 'AGREEMENTS_IN_FORCE', atLeast: 1 },
  supply: { zh: '在收益协议中起草并由各方签署', en: 'Draft one under agreements and have all parties sign' },
};

/**
 * Policies for members, with their conditions as data (domain.md §2.5, §2.6, §2.7): those that apply everywhere, and two of one
 * region each. Sources as cited there; a condition that only this table adds is not in it. A published version is never edited.
 */
export const policies: readonly PolicyRow[] = [
  {
    code: 'LEVY_OFFSET',
    version: 1,
    category: 'TAX',
    names: { zh: '职业教育投资抵免教育费附加', en: 'Vocational investment offsets the education levies' },
    benefit: {
      zh: '符合条件的职业教育投资，按 30% 抵免当年应缴教育费附加和地方教育附加',
      en: '30 % of qualifying vocational-education investment offsets the year’s education surcharge and local education surcharge',
    },
    source: '财税〔2019〕46号',
    effectiveOn: '2019-01-01',
    appliesTo: { kinds: ['ENTERPRISE'], region: '' },
    conditions: [
      certified,
      {
        code: 'INVESTMENT',
        names: { zh: '当年有符合条件的职业教育投资', en: 'Qualifying vocational-education investment in the year' },
        test: { fact: 'VOCATIONAL_INVESTMENT_FEN', atLeast: 1 },
        supply: {
          zh: '平台没有投资台账；请按税务要求准备投资明细和凭证',
          en: 'Investments are not kept here; prepare the list and vouchers the tax office asks for',
        },
      },
    ],
  },
  {
    code: 'CULTIVATION',
    version: 1,
    category: 'FUNDS',
    names: { zh: '产教融合型企业培育入库', en: 'Entry to the cultivation pool of integration enterprises' },
    benefit: {
      zh: '进入培育库满一年可申请认定，认定后享受组合激励',
      en: 'After a year in the pool certification can be asked for, which opens the combined incentives',
    },
    source: '建设产教融合型企业实施办法（试行）',
    effectiveOn: '2019-03-28',
    appliesTo: { kinds: ['ENTERPRISE'], region: '' },
    conditions: [
      {
        code: 'REAL_TASKS',
        names: { zh: '一年内有经双方验收的真实生产任务', en: 'A real production task accepted by both sides within a year' },
        test: { fact: 'ACCEPTED_REAL_TASKS', atLeast: 1 },
        supply: { zh: '在生产任务中发布并验收', en: 'Post a production task and accept it' },
      },
      {
        code: 'INTERNS',
        names: { zh: '三年内年均接收三个月以上实习生 60 人', en: '60 interns of three months or more a year, over three years' },
        test: { fact: 'INTERNS_OF_THREE_MONTHS', atLeast: 60 },
        supply: {
          zh: '平台记录未满三年；请用学校盖章的实习名册',
          en: 'Less than three years are recorded here; use placement rosters the schools have sealed',
        },
      },
    ],
  },
  {
    code: 'INTEGRATION_LAND',
    version: 1,
    category: 'LAND',
    names: { zh: '产教融合型企业金融、财政、土地支持', en: 'Finance, budget and land support for integration enterprises' },
    benefit: {
      zh: '认定为产教融合型企业的，按规定给予金融、财政、土地等支持',
      en: 'Certified integration enterprises receive finance, budget and land support as provided',
    },
    source: '职业教育法（2022）第27条',
    effectiveOn: '2022-05-01',
    appliesTo: { kinds: ['ENTERPRISE'], region: '' },
    conditions: [certified],
  },
  {
    code: 'APPRENTICE_WUHAN',
    version: 1,
    category: 'FUNDS',
    names: { zh: '企业新型学徒制补贴（武汉）', en: 'Subsidy for employed apprentices (Wuhan)' },
    benefit: {
      zh: '取得中级工、高级工证书的每人每年 5,000、6,000 元，未取证的 4,000 元',
      en: '5,000 or 6,000 yuan per person and year with the certificate, 4,000 without',
    },
    source: '武汉市关于企业新型学徒制补贴的通知（摘要）',
    effectiveOn: null,
    appliesTo: { kinds: ['ENTERPRISE'], region: '4201' },
    conditions: [apprentices, agreement],
  },
  {
    code: 'APPRENTICE_FUJIAN',
    version: 1,
    category: 'FUNDS',
    names: { zh: '企业新型学徒制补贴预拨（福建）', en: 'Advance on the apprentice subsidy (Fujian)' },
    benefit: { zh: '可预拨不超过 50%，培养未达标的收回', en: 'Up to 50 % in advance, clawed back on a shortfall' },
    source: '福建省关于企业新型学徒制补贴的规定（摘要）',
    effectiveOn: null,
    appliesTo: { kinds: ['ENTERPRISE'], region: '35' },
    conditions: [apprentices, agreement],
  },
  {
    code: 'APPRENTICE_WUHAN',
    version: 2,
    category: 'FUNDS',
    names: { zh: '企业新型学徒制补贴（武汉）', en: 'Subsidy for employed apprentices (Wuhan)' },
    benefit: {
      zh: '按计划完成培训并取得中级工、高级工证书的每人每年 5,000、6,000 元，未取证的 4,000 元；未按计划完成的不补，已预支的收回',
      en: '5,000 or 6,000 yuan per person and year for training completed with the certificate, 4,000 without; none where it is not completed, and advances are clawed back',
    },
    source: '武汉市企业新型学徒制办事说明（2022-03-31 摘录，未见文号）',
    effectiveOn: null,
    appliesTo: { kinds: ['ENTERPRISE'], region: '4201' },
    conditions: [apprentices, agreement],
  },
  {
    code: 'APPRENTICE_FUJIAN',
    version: 2,
    category: 'FUNDS',
    names: { zh: '企业新型学徒制补贴预拨（福建）', en: 'Advance on the apprentice subsidy (Fujian)' },
    benefit: {
      zh: '与技工院校合作的，中级工班每人每年 5,000 元、高级工班 6,000 元；可预拨不超过 50%，未按计划完成的追回',
      en: '5,000 yuan per person and year for intermediate and 6,000 for senior classes with a technician school; up to 50 % in advance, clawed back on a shortfall',
    },
    source: '福建省全面推行企业新型学徒制实施办法（试行）（闽人社文〔2019〕220号）',
    effectiveOn: null,
    appliesTo: { kinds: ['ENTERPRISE'], region: '35' },
    conditions: [apprentices, agreement],
  },
  {
    code: 'INTEGRATION_REWARD',
    version: 1,
    category: 'FUNDS',
    names: { zh: '深度参与校企合作的企业奖励', en: 'Reward for enterprises deep in cooperation' },
    benefit: {
      zh: '在提升技术技能人才培养质量、促进就业中发挥重要主体作用的企业，按照规定给予奖励',
      en: 'Enterprises that matter for the quality of training and for employment are rewarded as provided',
    },
    source: '职业教育法（2022）第27条',
    effectiveOn: '2022-05-01',
    appliesTo: { kinds: ['ENTERPRISE'], region: '' },
    conditions: [
      agreement,
      {
        code: 'IMPORTANT_PART',
        names: { zh: '主管部门认可其发挥重要主体作用', en: 'The authority recognizes the part it plays' },
        test: { fact: 'IMPORTANT_PART', atLeast: 1 },
        supply: {
          zh: '平台没有认可名单；请附已核验的任务和录用，通过协调事项向主管部门提出',
          en: 'The recognition is not here; ask the authority, with the verified tasks and hires',
        },
      },
    ],
  },
  {
    code: 'DONATION_DEDUCTION',
    version: 1,
    category: 'TAX',
    names: { zh: '公益性捐赠税前扣除', en: 'Deduction of donations' },
    benefit: {
      zh: '公益性捐赠支出在年度利润总额 12% 以内的部分准予扣除，超过部分准予三年内结转扣除',
      en: 'Donations up to 12 % of the year’s profit are deductible; what exceeds it is carried forward for three years',
    },
    source: '企业所得税法第9条（2017年修正）',
    effectiveOn: '2017-02-24',
    appliesTo: { kinds: ['ENTERPRISE'], region: '' },
    conditions: [
      {
        code: 'DONATION',
        names: { zh: '当年有公益性捐赠并取得票据', en: 'A donation in the year, with its receipt' },
        test: { fact: 'DONATIONS_FEN', atLeast: 1 },
        supply: { zh: '平台没有捐赠台账；请准备公益事业捐赠票据', en: 'Donations are not kept here; have the donation receipt ready' },
      },
    ],
  },
  {
    code: 'STUDENT_WORK_VAT',
    version: 1,
    category: 'TAX',
    names: { zh: '学生勤工俭学服务免征增值税', en: 'Services of working students are free of VAT' },
    benefit: {
      zh: '学校提供的学历教育服务、学生勤工俭学提供的服务免征增值税',
      en: 'Schooling for a degree, and services that students provide to earn their way, are exempt from VAT',
    },
    source: '增值税法第24条第8项',
    effectiveOn: '2026-01-01',
    appliesTo: { kinds: ['SCHOOL', 'UNIVERSITY'], region: '' },
    conditions: [
      {
        code: 'STUDENT_SERVICE',
        names: { zh: '服务由学生勤工俭学提供', en: 'The service is provided by students earning their way' },
        test: { fact: 'STUDENT_SERVICES', atLeast: 1 },
        supply: {
          zh: '平台不判定是否属于勤工俭学；请向主管税务机关确认',
          en: 'Whether it is such a service is not decided here; ask the tax office',
        },
      },
    ],
  },
  {
    code: 'TRANSFER_REWARD',
    version: 1,
    category: 'INCOME',
    names: { zh: '科技成果转化奖励', en: 'Reward for results that are put to use' },
    benefit: {
      zh: '未作规定或约定的，转让、许可的净收入或作价所得股份中不低于 50% 奖励重要贡献人员；自行实施的，连续三至五年每年不低于营业利润的 5%',
      en: 'Unless agreed otherwise at least 50 % of the net income or shares goes to those who contributed most; 5 % of the profit for three to five years where it is put to use by oneself',
    },
    source: '促进科技成果转化法（2015）第45条',
    effectiveOn: '2015-10-01',
    appliesTo: { kinds: ['SCHOOL', 'UNIVERSITY', 'ENTERPRISE'], region: '' },
    conditions: [
      {
        code: 'TRANSFER',
        names: { zh: '有科技成果转让、许可、作价投资或自行实施', en: 'A result was transferred, licensed, brought in as capital or put to use' },
        test: { fact: 'RESULTS_TRANSFERRED', atLeast: 1 },
        supply: {
          zh: '平台没有成果转化台账；请准备技术合同登记证明',
          en: 'Transfers are not kept here; have the registration of the technology contract ready',
        },
      },
    ],
  },
  {
    code: 'COOPERATION_INCOME',
    version: 1,
    category: 'INCOME',
    names: { zh: '校企合作收入可按比例付酬', en: 'A share of cooperation income may be paid as reward' },
    benefit: {
      zh: '合作收入用于改善办学条件，一定比例可作为教师、企业专家、学生等的劳动报酬',
      en: 'Income from cooperation improves conditions, and a set share may pay teachers, experts of enterprises and students',
    },
    source: '职业教育法（2022）第41条',
    effectiveOn: '2022-05-01',
    appliesTo: { kinds: ['SCHOOL', 'UNIVERSITY'], region: '' },
    conditions: [
      agreement,
      {
        code: 'RECEIPTS',
        names: { zh: '一年内有本单位确认到账的合作收入', en: 'Cooperation income that the school confirmed as received within a year' },
        test: { fact: 'CONFIRMED_RECEIPTS', atLeast: 1 },
        supply: { zh: '在结算单中确认到账', en: 'Confirm a receipt in a statement' },
      },
    ],
  },
];

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH = `INSERT INTO policy (code, version, effective_on, definition, hash) VALUES ($1, $2, $3, $4::jsonb, $5)
  ON CONFLICT (code, version) DO UPDATE SET hash = excluded.hash WHERE policy.hash = excluded.hash RETURNING code`;

/**
 * Publishes the policies that are not published yet; repeated, it changes nothing.
 * @throws Error when a published version differs from the row here: publish the next version instead
 */
export async function seedPolicies(run: Run): Promise<void> {
  for (const policy of policies) {
    const text = canonicalJson(policy as unknown as Json);
    const hash = createHash('sha256').update(text).digest('hex');
    const published = await run(PUBLISH, [policy.code, policy.version, policy.effectiveOn, text, hash]);
    if (published.length === 0)
      throw new Error(`${policy.code} version ${policy.version} is published with another content: give it the next version`);
  }
}
