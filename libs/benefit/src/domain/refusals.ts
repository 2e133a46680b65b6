import { coSignRefusals, type RefusalTable } from '#libs/kernel';

export const benefitRefusals = {
  ...coSignRefusals,
  'benefit.share-form': {
    kind: 'invalid',
    zh: '第 {position} 方的份额应为大于 0、不超过 100 的百分数，最多四位小数，例如 33.3333。',
    en: 'The share of party {position} must be a per cent above 0 and up to 100 with at most four decimals, e.g. 33.3333.',
  },
  'benefit.shares-not-whole': {
    kind: 'invalid',
    zh: '各方份额合计为 {sum} %，应恰为 100 %。',
    en: 'The shares sum to {sum} %; they must sum to exactly 100 %.',
  },
  'benefit.party-missing': {
    kind: 'invalid',
    zh: '第 {position} 方没有填写单位；请选择一个成员单位。',
    en: 'Party {position} names no organization; choose a member.',
  },
  'benefit.party-twice': {
    kind: 'invalid',
    zh: '第 {position} 方重复；每个单位和发展基金各列一次。',
    en: 'Party {position} is listed twice; list each organization and the common fund once.',
  },
  'benefit.party-not-member': {
    kind: 'invalid',
    zh: '第 {position} 方不是本联合体的在册成员；只有在册成员可以分配收益。',
    en: 'Party {position} is not an active member of this consortium; only active members share.',
  },
  'benefit.no-fund-keeper': {
    kind: 'invalid',
    zh: '章程没有指定发展基金的保管单位；请先在章程中指定，或不列发展基金。',
    en: 'The charter names no keeper of the common fund; name one in the charter, or leave the fund out.',
  },
  'benefit.payer-not-enterprise': {
    kind: 'invalid',
    zh: '付款方应是本联合体在册的企业。',
    en: 'The payer must be an enterprise that is an active member.',
  },
  'benefit.school-not-school': {
    kind: 'invalid',
    zh: '院校方应是本联合体在册的院校。',
    en: 'The school must be a school or university that is an active member.',
  },
  'benefit.pair-not-party': {
    kind: 'invalid',
    zh: '付款企业和院校都应列为分配方。',
    en: 'Both the paying enterprise and the school must be listed as parties.',
  },
  'benefit.tied-to-payer': {
    kind: 'invalid',
    zh: '第 {position} 方与付款方是同一法人或同一控制集团，无法独立确认到账；请换一个独立的单位。',
    en: 'Party {position} is one legal person or control group with the payer and could not confirm a payment independently; choose an independent organization.',
  },
  'benefit.vat-rate': {
    kind: 'invalid',
    zh: '增值税率应为 13、9、6、3 或 0（增值税法 10、11）。',
    en: 'The VAT rate must be 13, 9, 6, 3 or 0 (增值税法 10, 11).',
  },
  'benefit.formula-not-published': {
    kind: 'conflict',
    zh: '章程所选的分配公式版本尚未发布；请联系平台运营方。',
    en: 'The allocation formula the charter chose has not been published; ask the operator of the installation.',
  },
  'benefit.drafter-not-party': {
    kind: 'forbidden',
    zh: '协议由其中一方的代表或财务、或秘书处的秘书起草；请把贵方列为分配方。',
    en: 'An agreement is drafted by a delegate or finance of one of its parties, or by the secretary; list your organization as a party.',
  },
  'benefit.agreement-expired': {
    kind: 'conflict',
    zh: '这一文本的签署期限（{date}）已过；请由起草方修改或重新提交后再签署。',
    en: 'This text could be signed until {date}; have its drafter revise it or put it forward again, then sign.',
  },
  'benefit.not-their-turn': {
    kind: 'conflict',
    zh: '协议约定了签署顺序，前面的各方还没有签齐；签齐后再轮到贵方。',
    en: 'The agreement is signed in steps and an earlier one is not complete; it will be your turn after that.',
  },
  'benefit.text-refused': {
    kind: 'conflict',
    zh: '这一文本已被一方拒签；请先修改，再请各方签署。',
    en: 'A party has refused this very text; change it before the parties are asked again.',
  },
  'benefit.agreement-not-open': {
    kind: 'conflict',
    zh: '协议已不在签署中；已生效的协议只能由各方签署一份新协议来替代。',
    en: 'The agreement is no longer open; one in force can only be superseded by a new one that all parties sign.',
  },
  'benefit.statement-not-open': {
    kind: 'conflict',
    zh: '结算单已出具，不能再改动；更正以差额行进入下一张结算单。',
    en: 'The statement has been issued and cannot change; corrections enter the next statement as difference lines.',
  },
  'benefit.own-record': {
    kind: 'forbidden',
    zh: '登记人不能核验或确认自己的登记；请由另一人办理。',
    en: 'Whoever recorded this cannot verify or confirm it; another person must.',
  },
  'benefit.same-hand': {
    kind: 'forbidden',
    zh: '核验方与登记方是同一法人或同一控制集团；只有独立的另一方核验才算数。',
    en: 'Both sides are one legal person or control group; only an independent side can verify.',
  },
  'benefit.already-decided': {
    kind: 'conflict',
    zh: '这一笔已有结论；需要更正时请重新登记。',
    en: 'This has been decided already; record it anew to correct it.',
  },
  'benefit.amount-zero': { kind: 'invalid', zh: '金额应大于 0 分。', en: 'The amount must be above 0 fen.' },
  'benefit.date-ahead': {
    kind: 'invalid',
    zh: '日期 {date} 还没有到；请填写实际发生的日期。',
    en: '{date} is still to come; give the date on which it happened.',
  },
  'benefit.task-not-in-statement': {
    kind: 'invalid',
    zh: '这项任务不在本结算单内；请选择单内已验收的任务。',
    en: 'This task is not in the statement; choose an accepted task of it.',
  },
  'benefit.seat-empty': {
    kind: 'invalid',
    zh: '这个岗位没有学生；报酬只能直接付给学生本人（{article}）。',
    en: 'This seat has no student; pay goes to the student in person only ({article}).',
  },
  'benefit.payee-without-account': {
    kind: 'invalid',
    zh: '该学生尚未开通账户，无法本人确认报酬（{article}）；请学生先用一次性口令开通。',
    en: 'The student has no account yet and could not confirm the pay ({article}); let the student open it with the one-time code.',
  },
  'benefit.period-backwards': { kind: 'invalid', zh: '计薪期间的结束日早于开始日。', en: 'The pay period ends before it begins.' },
  'benefit.pay-cycle': {
    kind: 'invalid',
    zh: '计薪期间为 {days} 天；报酬应按月支付，一次不超过 31 天（{article}）。',
    en: 'The pay period is {days} days; pay is due monthly, at most 31 days at a time ({article}).',
  },
  'benefit.no-task': { kind: 'invalid', zh: '结算单内没有已验收的任务。', en: 'No accepted task stands in this statement.' },
  'benefit.no-receipt': {
    kind: 'invalid',
    zh: '还没有登记收款；请先登记收款及凭证。',
    en: 'No receipt is recorded; record one with its document first.',
  },
  'benefit.pay-contested': {
    kind: 'invalid',
    zh: '有 {contested} 名学生表示没有收到报酬；请补付并重新登记。',
    en: '{contested} students say they were not paid; pay them and record it anew.',
  },
  'benefit.not-verified': {
    kind: 'invalid',
    zh: '还有未核验的项目：收款 {receipts} 笔、成本 {costs} 笔、学生报酬 {pays} 笔；全部核验或确认后才能出具。',
    en: 'Not verified yet: {receipts} receipts, {costs} costs, {pays} pay lines; all must be verified or confirmed first.',
  },
  'benefit.pool-negative': {
    kind: 'invalid',
    zh: '成本与学生报酬超出不含税收款 {missing} 分，净收益为负，不能分配；请核对收款与成本。',
    en: 'Costs and pay exceed the net receipt by {missing} fen, so the pool is negative and cannot be shared; check receipts and costs.',
  },
  'benefit.inputs-changed': {
    kind: 'conflict',
    zh: '结算依据已经变化；请查看最新数字后再出具。',
    en: 'The inputs have changed; read the present figures, then issue.',
  },
  'benefit.payment-not-recorded': {
    kind: 'conflict',
    zh: '付款方还没有登记这笔付款；登记后才能确认到账。',
    en: 'The payer has not recorded this payment; it can be confirmed after that.',
  },
  'benefit.payment-received': { kind: 'conflict', zh: '这笔付款已由收款方确认到账。', en: 'The payee has confirmed this payment already.' },
  'benefit.payment-written-off': {
    kind: 'conflict',
    zh: '这笔付款已由全体牵头单位和收款方签署核销。',
    en: 'All leads and the payee have written this payment off.',
  },
  'benefit.pay-never-written-off': {
    kind: 'conflict',
    zh: '学生报酬不能核销；只能付给学生本人，并由本人确认（职业学校学生实习管理规定 18）。',
    en: 'Student pay can never be written off: it is paid to the student, who confirms it (职业学校学生实习管理规定 18).',
  },
} as const satisfies RefusalTable;

export type BenefitRefusal = keyof typeof benefitRefusals;
