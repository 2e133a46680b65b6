import type { RefusalTable } from '#libs/kernel';

export const demandRefusals = {
  'demand.not-kept-by-this-kind': {
    kind: 'invalid',
    zh: '三清单由企业填报；供给清单由学校、企业、行业组织或园区填报。请选择本单位的清单。',
    en: 'Enterprises keep the three lists; schools, enterprises, industry bodies and parks keep the list of what is offered. Choose a list of yours.',
  },
  'demand.list-full': {
    kind: 'conflict',
    zh: '一份清单最多 {most} 条未结事项；请先撤下或标记已满足。',
    en: 'A list holds at most {most} open lines; withdraw some or mark them met first.',
  },
  'demand.too-many-codes': { kind: 'invalid', zh: '第 {line} 条：领域词最多 {most} 个。', en: 'Line {line}: at most {most} words of the field.' },
  'demand.unit-missing': { kind: 'invalid', zh: '第 {line} 条：填了数量须填单位。', en: 'Line {line}: a quantity needs its unit.' },
  'demand.head-count-missing': {
    kind: 'invalid',
    zh: '第 {line} 条：人才需求须填人数。',
    en: 'Line {line}: a demand for talent needs a head count.',
  },
  'demand.detail-unknown': {
    kind: 'invalid',
    zh: '第 {line} 条：年量、等级或供给类别须从列表中选择。',
    en: 'Line {line}: choose volume, level or kind of offer from the list.',
  },
  'demand.date-past': { kind: 'invalid', zh: '第 {line} 条：日期不能早于今天。', en: 'Line {line}: the date must not lie before today.' },
  'demand.dates-turned': { kind: 'invalid', zh: '第 {line} 条：起始日期不能晚于截止日期。', en: 'Line {line}: it cannot begin after it ends.' },
  'demand.closed': {
    kind: 'conflict',
    zh: '此事项已满足或已撤下，不再变更；需要时另填一条。',
    en: 'This has been met or withdrawn and changes no more; add a new line where it is needed again.',
  },
  'demand.not-published': { kind: 'conflict', zh: '此事项尚未发布；请先发布清单。', en: 'This is not published yet; publish the list first.' },
  'demand.nothing-new': {
    kind: 'conflict',
    zh: '与上一版相同，没有可发布的变化。',
    en: 'Nothing differs from the version before; there is nothing to publish.',
  },
  'demand.version-unknown': { kind: 'missing', zh: '清单没有这一版。', en: 'The list has no such version.' },
  'demand.not-a-need': { kind: 'invalid', zh: '只能应答需求，不能应答供给。', en: 'What is answered is a need, not an offer.' },
  'demand.own-need': { kind: 'invalid', zh: '不能应答本单位的需求。', en: 'An organization does not answer its own need.' },
  'demand.already-answered': {
    kind: 'conflict',
    zh: '本单位已应答此需求；请等待对方答复或先撤回。',
    en: 'Your organization has answered this already; wait for the other side, or take the answer back first.',
  },
  'demand.supply-unknown': {
    kind: 'invalid',
    zh: '须选择本单位已发布的供给。',
    en: 'Choose something your own organization has published as offered.',
  },
  'demand.offer-answered': { kind: 'conflict', zh: '此应答已有结果或已撤回。', en: 'This offer has been answered or taken back.' },
  'demand.reason-missing': {
    kind: 'invalid',
    zh: '婉拒须说明理由，让对方知道差在哪里。',
    en: 'Say why you decline, so that the other side learns what was missing.',
  },
  'demand.expert-student': {
    kind: 'invalid',
    zh: '学生不进专家库；专家库没有未成年人。',
    en: 'Students are not entered: the pool of experts has no minors.',
  },
  'demand.expert-not-here': {
    kind: 'invalid',
    zh: '只能登记在本单位任职的人员。',
    en: 'Enter people who hold a post at your organization.',
  },
  'demand.expert-already': { kind: 'conflict', zh: '此人已在本单位的专家名单中。', en: 'This person is in the pool for your organization already.' },
  'demand.expert-fields': { kind: 'invalid', zh: '至少填一个领域词。', en: 'Give at least one field.' },
  'demand.expert-dates': { kind: 'invalid', zh: '可用日期不能已过或起止颠倒。', en: 'The dates lie in the past, or begin after they end.' },
  'demand.expert-answered': {
    kind: 'conflict',
    zh: '本人已经同意，或此登记已结束。',
    en: 'The person has consented already, or the entry has ended.',
  },
  'demand.expert-ended': { kind: 'conflict', zh: '此专家已不在库中。', en: 'This expert is not in the pool any more.' },
  'demand.expert-own': { kind: 'invalid', zh: '本单位的专家不必在此约请。', en: 'Your own expert need not be asked for here.' },
  'demand.expert-asked': {
    kind: 'conflict',
    zh: '本单位已约请此专家，正等待答复。',
    en: 'Your organization has asked for this expert already; it waits for the answer.',
  },
  'demand.request-answered': { kind: 'conflict', zh: '此约请已答复。', en: 'This request has been answered.' },
} as const satisfies RefusalTable;

export type DemandRefusal = keyof typeof demandRefusals;
