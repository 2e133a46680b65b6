import { coSignRefusals, type RefusalTable } from '#libs/kernel';

export const consortiumRefusals = {
  'consortium.kind-unknown': {
    kind: 'invalid',
    zh: '没有这种联合体类型的这一版本；请从列表中选择现行版本。',
    en: 'There is no such version of this kind; choose a current one from the list.',
  },
  'consortium.region-malformed': {
    kind: 'invalid',
    zh: '行政区划代码应为 2、4 或 6 位数字，如 3302。',
    en: 'A region code has 2, 4 or 6 digits, e.g. 3302.',
  },
  'consortium.seats-incomplete': {
    kind: 'invalid',
    zh: '每个牵头席位须恰有一个单位；请检查席位“{seat}”。',
    en: 'Each lead seat takes exactly one organization; look at “{seat}”.',
  },
  'consortium.organization-unknown': {
    kind: 'invalid',
    zh: '章程所列单位中有尚未入驻的；请从列表中选择已入驻单位。',
    en: 'The charter names an organization that is not admitted here; choose admitted ones from the list.',
  },
  'consortium.wrong-holder': {
    kind: 'invalid',
    zh: '该单位的类型不能担任“{seat}”；请另选单位。',
    en: 'An organization of this kind cannot be “{seat}”; choose another.',
  },
  'consortium.seats-not-independent': {
    kind: 'invalid',
    zh: '同一法人或同一控制方不得占两个牵头席位（{one}、{other}）；请另选单位。',
    en: 'One legal person or control group may not hold two lead seats ({one}, {other}); choose another organization.',
  },
  'consortium.function-fixed': {
    kind: 'invalid',
    zh: '此类联合体的{function}由牵头席位担任，不能另行指定。',
    en: 'In this kind a lead seat is the {function}; no one else can be named.',
  },
  'consortium.function-missing': {
    kind: 'invalid',
    zh: '章程须写明{function}由哪个外部单位担任。',
    en: 'The charter must name the outside body that is the {function}.',
  },
  'consortium.neutral-not-neutral': {
    kind: 'invalid',
    zh: '{function}须独立于牵头单位和秘书处，且不属于同一控制方；请另选单位。',
    en: 'The {function} must be independent of the leads and the secretariat and outside their control groups; choose another body.',
  },
  'consortium.keeper-not-a-member': {
    kind: 'invalid',
    zh: '发展基金保管方须是本联合体的成员；请从牵头单位或秘书处单位中选择。',
    en: 'The keeper of the common fund must be a member; choose a lead or the secretariat’s organization.',
  },
  'consortium.rule-out-of-range': { kind: 'invalid', zh: '{rule}应在 {min} 到 {max} 之间。', en: '{rule} must lie between {min} and {max}.' },
  'consortium.terms-unknown': {
    kind: 'invalid',
    zh: '章程须按内容哈希选用已发布的义务模板集和分配公式集；请从列表中选择。',
    en: 'A charter chooses published obligation templates and allocation formulas by content hash; choose from the list.',
  },
  'consortium.not-in-founding': {
    kind: 'conflict',
    zh: '章程已经生效，不能再改草案；修订章程须由全体牵头单位另行签署。',
    en: 'The charter is in force and its draft can no longer be edited; all leads must sign an amendment.',
  },
  'consortium.not-active': {
    kind: 'conflict',
    zh: '联合体尚未成立；章程经全体牵头单位签署后方可进行。',
    en: 'The consortium is not active yet; this waits for the charter to be signed by all leads.',
  },
  'consortium.dissolved': {
    kind: 'conflict',
    zh: '联合体已解散，只能查阅，不能再办理任何事项。',
    en: 'The consortium is dissolved: everything can be read, and nothing can be done in it any more.',
  },
  'consortium.still-open': {
    kind: 'conflict',
    zh: '尚不能解散：未结清的结算 {balances} 项，未了结的承诺 {obligations} 项，在岗学生 {students} 名，待确认或认定的工时 {hours} 条；全部为零后方可解散。',
    en: 'It cannot be dissolved yet. Settlements not paid: {balances}; open promises: {obligations}; students at work: {students}; hours not yet confirmed or credited: {hours}. All must be none.',
  },
  'consortium.model-of-another-kind': {
    kind: 'invalid',
    zh: '所参照的联合体是另一种类型；请选同一类型，或不作参照。',
    en: 'The consortium taken as a model is of another kind; choose that kind, or no model.',
  },
  'consortium.rectification-runs': {
    kind: 'conflict',
    zh: '已在整改中；请等整改结束，或先由牵头单位解除。',
    en: 'A rectification is running; wait until it has ended, or let the leads lift it first.',
  },
  'consortium.no-rectification': {
    kind: 'conflict',
    zh: '目前没有进行中的整改，无须解除。',
    en: 'No rectification is running, so there is none to lift.',
  },
  'consortium.rectification-date': {
    kind: 'invalid',
    zh: '整改期限应在今天之后、{days} 天以内；请改选日期。',
    en: 'The date to put things right by lies after today and within {days} days; choose another.',
  },
  'consortium.not-in-good-standing': {
    kind: 'conflict',
    zh: '该单位的成员资格已被暂停或已结束，不能发布或承接任务，也不能作新的承诺；在途的工作照常进行。',
    en: 'This organization’s membership is suspended or has ended: it can neither publish nor take on tasks, nor make new promises. What runs goes on.',
  },
  'consortium.person-signed-already': {
    kind: 'forbidden',
    zh: '同一人不得代表两个席位签署同一文件；请由另一位代表签署。',
    en: 'One person may not sign a document for two seats; another delegate must sign.',
  },
  'consortium.neutral-declined': {
    kind: 'conflict',
    zh: '章程指定的中立机构已谢绝；请秘书处另行指定后再签署。',
    en: 'A neutral body named in the charter has declined; the secretariat must name another before signing.',
  },
  'consortium.already-invited': {
    kind: 'conflict',
    zh: '该单位已是成员或已受邀请。',
    en: 'This organization is a member or has been invited already.',
  },
  'consortium.authority-oversees': {
    kind: 'invalid',
    zh: '主管部门监督联合体，不作为成员；请邀请企业、学校、行业组织或园区。',
    en: 'An authority oversees consortia and does not join them; invite an enterprise, school, industry body or park.',
  },
  'consortium.not-invited': {
    kind: 'conflict',
    zh: '此邀请已经答复过，或已不再有效。',
    en: 'This invitation has been answered already, or no longer stands.',
  },
  'consortium.bound-by-charter': {
    kind: 'conflict',
    zh: '牵头单位、秘书处、中立机构和基金保管方由章程确定，须先修订章程再退出。',
    en: 'Leads, secretariat, neutral bodies and the fund keeper are named in the charter; it must be amended before they leave.',
  },
  'consortium.motion-expired': {
    kind: 'conflict',
    zh: '此动议已过签署期限；沉默不算同意，请秘书处重新提出。',
    en: 'The time to sign this motion has run out; silence is no consent. The secretariat may propose it anew.',
  },
  'consortium.not-their-turn': {
    kind: 'conflict',
    zh: '还没有轮到这一席位：须等前一步的席位全部签署。',
    en: 'It is not the turn of this seat yet: every seat of the step before must sign first.',
  },
  'consortium.motion-open': {
    kind: 'conflict',
    zh: '同一事项已有动议在签署中；请等它有结果再提出。',
    en: 'A motion on the same matter is open for signature; wait for its outcome before proposing another.',
  },
  'consortium.standing-unfit': {
    kind: 'conflict',
    zh: '该单位目前的身份不适用此动议：暂停只对成员，恢复只对被暂停的成员，除名对两者。',
    en: 'This motion does not fit the organization’s standing: members are suspended, suspended ones reinstated, either expelled.',
  },
  'consortium.named-in-charter': {
    kind: 'conflict',
    zh: '牵头单位、秘书处、中立机构和基金保管方由章程确定，不能暂停或除名；须先修订章程。',
    en: 'Leads, secretariat, neutral bodies and the fund keeper are named in the charter and cannot be suspended or expelled; amend it first.',
  },
  'consortium.nothing-amended': {
    kind: 'invalid',
    zh: '修订稿与现行章程没有差别；请写明要改的内容。',
    en: 'The amendment changes nothing in the charter in force; say what is to change.',
  },
  'consortium.member-missing': {
    kind: 'invalid',
    zh: '本联合体没有这个成员；请从成员列表中选择。',
    en: 'This consortium has no such member; choose one from its list.',
  },
  'consortium.proposal-incomplete': {
    kind: 'invalid',
    zh: '针对成员的动议须写明成员和理由，补选还须写明席位；整改和解散须写明理由，整改还须写明期限；核销须写明款项和理由；修订章程须附修订稿。',
    en: 'A motion about a member names the member and the reason, and a filling the seat; one about the consortium gives the reason, and a rectification its date; a write-off names the amount due and the reason; an amendment comes with its text.',
  },
  'consortium.not-applied': {
    kind: 'conflict',
    zh: '没有待处理的申请；只有尚未提请接纳的申请可以回绝。',
    en: 'There is no application to turn down; only one that was not put to the leads yet can be.',
  },
  'consortium.notice-given': {
    kind: 'conflict',
    zh: '已经通知退出；到期前可以撤回。',
    en: 'Notice has been given already; it can be withdrawn until the day comes.',
  },
  'consortium.no-notice': { kind: 'conflict', zh: '没有可撤回的退出通知。', en: 'There is no notice to withdraw.' },
  'consortium.seat-vacant': {
    kind: 'conflict',
    zh: '牵头席位“{seat}”空缺，此期间不能共同签署；请先由其余牵头单位补选这一席位。',
    en: 'The lead seat “{seat}” is vacant and nothing can be co-signed meanwhile; the other leads fill it first.',
  },
  'consortium.seat-lost': {
    kind: 'conflict',
    zh: '该单位已不再担任这一席位，不能再为它签署或拒绝；请由现任单位签署。',
    en: 'This organization holds the seat no more and neither signs nor refuses for it; its holder does.',
  },
  'consortium.seat-not-held': {
    kind: 'conflict',
    zh: '该单位目前不担任这一席位，没有可交回的席位。',
    en: 'This organization does not hold the seat, so there is nothing to give up.',
  },
  'consortium.seat-not-vacant': {
    kind: 'conflict',
    zh: '席位“{seat}”没有空缺；须先由担任单位交回，或由其余牵头单位将其除名。',
    en: 'The seat “{seat}” is not vacant; its holder gives it up, or is expelled by the other leads, first.',
  },
  'consortium.last-lead': {
    kind: 'conflict',
    zh: '其余牵头席位都已空缺：最后一个牵头单位须先补选席位，再交回自己的。',
    en: 'Every other lead seat is vacant: the last lead fills them before it gives up its own.',
  },
  'consortium.too-few-leads': {
    kind: 'conflict',
    zh: '除名牵头单位须有至少两个其他牵头单位签署；不足两个时只能由它自己交回席位。',
    en: 'A lead is expelled by at least two others; with fewer it can only give its seat up itself.',
  },
  'consortium.candidate-unfit': {
    kind: 'conflict',
    zh: '只有资格完好、没有通知退出、不担任其他席位的成员可以补选为牵头单位；请先接纳或恢复它。',
    en: 'A seat is filled by a member in good standing that is not under notice and holds no other seat; admit or reinstate it first.',
  },
  'consortium.claim-changed': {
    kind: 'conflict',
    zh: '这笔款项与动议所写的已不相同（金额或双方有变）；请重新提请核销。',
    en: 'What is due is not what the motion names any more: its amount or its sides have changed. Propose the write-off anew.',
  },
  'consortium.not-a-member': { kind: 'conflict', zh: '该单位已不是成员。', en: 'This organization is no longer a member.' },
} as const satisfies RefusalTable;
export type ConsortiumRefusal = keyof typeof consortiumRefusals;

/** With the refusals every co-signed text shares. */
export const motionRefusals = { ...consortiumRefusals, ...coSignRefusals } as const satisfies RefusalTable;
