import type { RefusalTable } from '#libs/kernel';

export const coordinationRefusals = {
  'coordination.topic-unknown': { kind: 'invalid', zh: '没有这类事项；请从列表中选择。', en: 'There is no such topic; choose one from the list.' },
  'coordination.not-an-authority-here': {
    kind: 'invalid',
    zh: '只能请辖区包含本联合体的主管部门协调；请从列表中选择。',
    en: 'Ask authorities whose region covers the consortium; choose them from the list.',
  },
  'coordination.one-lead': {
    kind: 'invalid',
    zh: '须恰有一个主办部门，各部门不能重复。',
    en: 'Exactly one authority leads, and each is named once.',
  },
  'coordination.due-unfit': {
    kind: 'invalid',
    zh: '答复期限须在明天到 {days} 天之内。',
    en: 'An answer is due from tomorrow to {days} days from now.',
  },
  'coordination.asked-before': {
    kind: 'conflict',
    zh: '同一事项一年内已经问过；请先看已有的答复，确是不同的事再提出。',
    en: 'The same was asked within a year; look at that answer first, and say if this is another matter.',
  },
  'coordination.not-addressed': {
    kind: 'forbidden',
    zh: '只有被请求的主管部门可以答复。',
    en: 'Only an authority the request is addressed to may answer it.',
  },
  'coordination.answered-already': {
    kind: 'conflict',
    zh: '贵单位已经答复；提出方认为没有解决时会退回。',
    en: 'Your authority has answered; who asked reopens it if that is not enough.',
  },
  'coordination.ended': { kind: 'conflict', zh: '这件事已经办结或撤回。', en: 'This request is closed or was withdrawn.' },
  'coordination.not-answered': {
    kind: 'conflict',
    zh: '主办部门还没有答复。',
    en: 'The authority that leads has not answered yet.',
  },
  'coordination.own-side': {
    kind: 'forbidden',
    zh: '同一个人不能既为提出方又为主管部门办理同一件事；请由另一人办理。',
    en: 'One person does not act for both who asks and who answers; somebody else has to.',
  },
  'coordination.answers-nothing': {
    kind: 'conflict',
    zh: '那件事还没有答复，没有可以沿用的内容。',
    en: 'That request has no answer yet, so there is nothing to reuse.',
  },
} as const satisfies RefusalTable;
export type CoordinationRefusal = keyof typeof coordinationRefusals;
