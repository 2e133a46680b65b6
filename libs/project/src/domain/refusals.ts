import { coSignRefusals, type RefusalTable } from '#libs/kernel';

export const projectRefusals = {
  'project.kind-unknown': {
    kind: 'invalid',
    zh: '没有这种项目；请从列表中选择。',
    en: 'There is no such kind of project; choose one from the list.',
  },
  'project.not-a-member': {
    kind: 'invalid',
    zh: '参加单位中有现在不是成员的；请从列表中选择。',
    en: 'One of those that are to take part is no member now; choose from the list.',
  },
  'project.party-twice': { kind: 'invalid', zh: '每个单位只列一次。', en: 'Name each organization once.' },
  'project.side-missing': {
    kind: 'invalid',
    zh: '这种项目须有{side}参加。',
    en: 'A project of this kind needs {side}.',
  },
  'project.dates-reversed': { kind: 'invalid', zh: '结束日期须晚于开始日期。', en: 'It ends after it begins.' },
  'project.ip-unsaid': {
    kind: 'invalid',
    zh: '请写明知识产权归谁；按份额的，写明各占多少。',
    en: 'Say who owns the result; where by share, say the shares.',
  },
  'project.country-unsaid': { kind: 'invalid', zh: '请写明在哪个国家。', en: 'Say in which country it is.' },
  'project.person-spoke-already': {
    kind: 'forbidden',
    zh: '同一个人只能代表一个单位加入同一个项目。',
    en: 'One person joins the same project for one organization only.',
  },
  'project.not-proposed': {
    kind: 'conflict',
    zh: '各方都已加入，或项目已经结束，不能再撤回。',
    en: 'All have joined, or it is over; it cannot be taken back any more.',
  },
  'project.not-active': {
    kind: 'conflict',
    zh: '只有各方都已加入、尚未结束的项目可以这样做。',
    en: 'This needs a project that all have joined and that has not ended.',
  },
  'project.over': { kind: 'conflict', zh: '项目已经结束。', en: 'The project is over.' },
  'project.proof-not-asked': { kind: 'conflict', zh: '这种项目不要求出海证明。', en: 'A project of this kind asks for no such proof.' },
  'project.proof-of-other-side': {
    kind: 'forbidden',
    zh: '出海证明由参加项目的企业提交。',
    en: 'The proof is filed by an enterprise of the project.',
  },
  'project.proof-verified': { kind: 'conflict', zh: '这份证明已经核验。', en: 'This proof is verified already.' },
  'project.proof-verifier': {
    kind: 'forbidden',
    zh: '出海证明由参加项目的院校核验。',
    en: 'The proof is verified by a school of the project.',
  },
  'project.proof-missing': { kind: 'conflict', zh: '企业还没有提交出海证明。', en: 'The enterprise has not filed a proof yet.' },
  'project.proof-not-independent': {
    kind: 'forbidden',
    zh: '与提交单位同属一个控制人的单位不能核验。',
    en: 'An organization under the same control as who filed it does not verify it.',
  },
  'project.proof-unverified': {
    kind: 'conflict',
    zh: '企业出海证明核验之后，才能登记这个项目的承诺。',
    en: 'Promises are made for this project once the proof that its enterprise goes abroad is verified.',
  },
  'project.line-unknown': { kind: 'invalid', zh: '这种项目没有这条义务。', en: 'A project of this kind brings no such obligation.' },
  'project.promise-unfit': {
    kind: 'invalid',
    zh: '这条承诺须由该条义务的一方对项目另一方作出，且未被谢绝或撤回。',
    en: 'The promise must be given by the side that owes this line to the other side of the project, and be neither declined nor withdrawn.',
  },
  'project.promise-recorded': { kind: 'conflict', zh: '这条承诺已经记在一个项目下。', en: 'This promise stands under a project already.' },
} as const satisfies RefusalTable;
export type ProjectRefusal = keyof typeof projectRefusals;

/** Everything a party's word on a project can be refused with. */
export const joiningRefusals = { ...coSignRefusals, ...projectRefusals } as const;
