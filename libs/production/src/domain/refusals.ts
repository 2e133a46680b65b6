import type { RefusalTable } from '#libs/kernel';

/** Everything production refuses, and what it would accept. */
export const productionRefusals = {
  'production.wrong-state': {
    kind: 'conflict',
    zh: '任务现为“{stateZh}”，不能做这一步；请刷新后查看当前可做的事。',
    en: 'The task is {stateEn}, so this step is not open; reload to see what is.',
  },
  'production.incomplete': { kind: 'invalid', zh: '发布前还缺：{missingZh}。', en: 'Before it can be published it needs: {missingEn}.' },
  'production.too-many': {
    kind: 'invalid',
    zh: '数量须为 1 到 {quantity}，岗位 1 到 {seats}，验收标准不重复且不超过 {criteria} 条，单价不为负。',
    en: 'Quantity is 1 to {quantity}, seats 1 to {seats}, at most {criteria} different criteria, and the price is not negative.',
  },
  'production.not-a-date': { kind: 'invalid', zh: '没有这一天；日期应为 YYYY-MM-DD。', en: 'There is no such day; dates are YYYY-MM-DD.' },
  'production.due-past': {
    kind: 'invalid',
    zh: '交付日期已经过去；请填写 {today} 或之后的日期。',
    en: 'The due date has passed; enter {today} or later.',
  },
  'production.staff-by-late': {
    kind: 'invalid',
    zh: '人员齐备日期应在 {today} 与交付日期 {dueOn} 之间。',
    en: 'The staff-by date lies between {today} and the due date {dueOn}.',
  },
  'production.poster-not-enterprise': {
    kind: 'forbidden',
    zh: '只有企业的任务负责人可以发布生产任务。',
    en: 'Only a task owner of an enterprise posts production tasks.',
  },
  'production.own-task': { kind: 'forbidden', zh: '不能承接本单位发布的任务。', en: 'An organization does not take on its own task.' },
  'production.not-a-teacher': {
    kind: 'invalid',
    zh: '指定的人不是承接学校的现任教师；请从本校教师中选择。',
    en: 'The person named is not a teacher of the school now; choose one who is.',
  },
  'production.no-seat-left': {
    kind: 'conflict',
    zh: '岗位不够：还有 {open} 个空位，选了 {chosen} 名学生。',
    en: 'Not enough seats: {open} are open, {chosen} students were chosen.',
  },
  'production.already-seated': {
    kind: 'conflict',
    zh: '其中有学生已在本任务的岗位上；请刷新后再选。',
    en: 'One of these students already holds a seat of this task; reload and choose again.',
  },
  'production.not-cleared': {
    kind: 'conflict',
    zh: '还有 {open} 个岗位没有上岗核验（知情同意、单独同意、协议、保险、安全考核）；全部核验之后才能开工。',
    en: '{open} seats are not cleared yet (consents, agreement, insurance, safety exam); work starts when all are.',
  },
  'production.seat-not-cleared': {
    kind: 'forbidden',
    zh: '您的岗位尚未核验；核验之后才能在任务中交付和发言。',
    en: 'Your seat is not cleared yet; you can deliver and speak in the task once it is.',
  },
  'production.no-files': { kind: 'invalid', zh: '交付须附 1 到 20 个文件（照片或 PDF）。', en: 'A delivery carries 1 to 20 files (photos or PDF).' },
  'production.stale-delivery': {
    kind: 'conflict',
    zh: '已有新的一次交付；请查看第 {attempt} 次交付后再处理。',
    en: 'There is a newer delivery; look at attempt {attempt}, then decide.',
  },
  'production.already-signed': { kind: 'conflict', zh: '学校已经签认这次交付。', en: 'The school has already signed this delivery.' },
  'production.already-inspected': {
    kind: 'conflict',
    zh: '企业已经验收通过这次交付；如需更改，请先撤回。',
    en: 'The enterprise has already accepted this delivery; withdraw that first to change it.',
  },
  'production.poster-inspects': {
    kind: 'forbidden',
    zh: '发布任务的人不能验收同一任务；请由另一位企业导师验收（实质性检验第三项）。',
    en: 'Whoever posted a task does not inspect it; another mentor of the enterprise does (reality test c).',
  },
  'production.same-person': {
    kind: 'forbidden',
    zh: '同一个人不能代表双方；请由另一人办理。',
    en: 'One person cannot act for both sides; someone else must do this.',
  },
  'production.counts-mismatch': {
    kind: 'invalid',
    zh: '请对 {criteria} 条验收标准逐条填写合格与不合格数，每条合计为 1 到 {quantity}。',
    en: 'Give passed and failed counts for each of the {criteria} criteria; each pair adds up to 1 to {quantity}.',
  },
  'production.reason-needed': { kind: 'invalid', zh: '返工或判退须写明原因。', en: 'Rework and rejection need a reason.' },
  'production.nothing-to-withdraw': { kind: 'conflict', zh: '贵方没有可撤回的签认或验收。', en: 'Your side has no key to withdraw.' },
  'production.withdrawal-late': {
    kind: 'conflict',
    zh: '验收已超过 {hours} 小时，不能撤回；有异议请提请仲裁。',
    en: 'The acceptance is more than {hours} hours old and can no longer be withdrawn; raise a dispute instead.',
  },
} as const satisfies RefusalTable;
export type ProductionRefusal = keyof typeof productionRefusals;
