import { coSignRefusals, type RefusalTable } from '#libs/kernel';

export const meetingRefusals = {
  'meeting.kind-unknown': {
    kind: 'invalid',
    zh: '没有这种会议；请从列表中选择。',
    en: 'There is no such kind of meeting; choose one from the list.',
  },
  'meeting.time-malformed': {
    kind: 'invalid',
    zh: '时间应为 24 小时制的时和分，如 14:30。',
    en: 'The time is hours and minutes of a 24-hour day, e.g. 14:30.',
  },
  'meeting.too-late-to-convene': {
    kind: 'invalid',
    zh: '不能召集早于 {days} 天前的会议；已开过的会请在 {days} 天内补录。',
    en: 'A meeting is not convened for more than {days} days ago; record one that was held within {days} days.',
  },
  'meeting.not-a-member': {
    kind: 'invalid',
    zh: '参会单位中有现在不是成员的；请从列表中选择。',
    en: 'One of those asked is no member now; choose from the list.',
  },
  'meeting.nobody-to-ask': { kind: 'conflict', zh: '没有可参会的单位。', en: 'There is nobody to ask to this meeting.' },
  'meeting.not-convened': {
    kind: 'conflict',
    zh: '只有尚未写纪要的会议可以取消。',
    en: 'Only a meeting without minutes can be cancelled.',
  },
  'meeting.not-begun': {
    kind: 'conflict',
    zh: '会议还没有开始；开会之后再写纪要。',
    en: 'The meeting has not begun; its minutes are written afterwards.',
  },
  'meeting.over': {
    kind: 'conflict',
    zh: '纪要已由全体到会单位签署，或会议已取消，不能再改。',
    en: 'Its minutes are signed by all who attended, or it was cancelled; nothing changes any more.',
  },
  'meeting.attendance-incomplete': {
    kind: 'invalid',
    zh: '每个参会单位须恰有一条出席记录。',
    en: 'Say of each organization that was asked, once, whether it was there.',
  },
  'meeting.nobody-attended': {
    kind: 'invalid',
    zh: '没有单位到会，就没有纪要可签；请取消这次会议。',
    en: 'Nobody attended, so there are no minutes to sign; cancel the meeting.',
  },
  'meeting.person-signed-already': {
    kind: 'forbidden',
    zh: '同一个人只能代表一个单位签署同一份纪要。',
    en: 'One person signs the same minutes for one organization only.',
  },
  'meeting.not-decided': {
    kind: 'conflict',
    zh: '纪要签齐之后，决定才能落实为承诺或动议。',
    en: 'A decision becomes a promise or a motion once the minutes are signed.',
  },
  'meeting.outcome-unfit': {
    kind: 'invalid',
    zh: '纪要写明这项决定要落实为{wanted}；请从会议页面提出。',
    en: 'The minutes say that this decision is to become a {wanted}; propose it from the page of the meeting.',
  },
  'meeting.decision-unknown': {
    kind: 'invalid',
    zh: '本联合体没有这项决定；请从会议页面提出。',
    en: 'There is no such decision in this consortium; propose it from the page of the meeting.',
  },
} as const satisfies RefusalTable;
export type MeetingRefusal = keyof typeof meetingRefusals;

/** Everything a word on minutes can be refused with. */
export const minutesRefusals = { ...coSignRefusals, ...meetingRefusals } as const;
