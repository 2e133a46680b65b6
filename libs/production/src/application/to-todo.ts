import { businessDate } from '#libs/kernel';
import type { Todo, Words } from '#libs/monitoring/contract';
import { taskNumber } from '../domain/task.js';
import type { TodoKind, TodoRow } from './ports/task-todos.js';

interface Wording {
  readonly title: (row: TodoRow, name: Words) => Words;
  readonly consequence: Words;
  readonly mark: Todo['mark'];
  readonly waitsFor: Todo['waitsFor'];
  readonly due: (row: TodoRow) => string | null;
}

const due = ({ dueOn }: TodoRow): string => dueOn;

const wordings: Readonly<Record<TodoKind, Wording>> = {
  award: {
    title: ({ seatCount }, { zh, en }) => ({ zh: `承接 ${zh}，需 ${seatCount} 人`, en: `Take on ${en}: ${seatCount} seats` }),
    consequence: { zh: '到期无学校承接，这项订单就没有学生参与。', en: 'If no school takes it on, no student works on this order.' },
    mark: 'promised',
    waitsFor: 'me',
    due: ({ staffBy }) => staffBy,
  },
  'await-school': {
    title: (_, { zh, en }) => ({ zh: `等学校承接 ${zh}`, en: `Waiting for a school to take on ${en}` }),
    consequence: { zh: '还没有学校承接；到期可改期或取消。', en: 'No school has taken it on; it can be changed or called off.' },
    mark: 'promised',
    waitsFor: 'other',
    due: ({ staffBy }) => staffBy,
  },
  fill: {
    title: ({ openSeats }, { zh, en }) => ({
      zh: `为 ${zh} 分配学生，还缺 ${openSeats} 人`,
      en: `Assign students to ${en}: ${openSeats} seats open`,
    }),
    consequence: { zh: '过期后补的岗位不计入按时到岗。', en: 'Seats filled later do not count as on time.' },
    mark: 'promised',
    waitsFor: 'me',
    due: ({ staffBy }) => staffBy,
  },
  start: {
    title: (_, { zh, en }) => ({ zh: `开工 ${zh}`, en: `Start ${en}` }),
    consequence: {
      zh: '未开工，学校的到岗义务不能核验，学生不能记工时。',
      en: 'Until it starts, the school’s seats are not verified and students cannot log hours.',
    },
    mark: 'claimed',
    waitsFor: 'me',
    due,
  },
  deliver: {
    title: (_, { zh, en }) => ({ zh: `交付 ${zh}`, en: `Deliver ${en}` }),
    consequence: { zh: '逾期交付由企业按约定处理。', en: 'Late delivery has the consequence agreed.' },
    mark: 'promised',
    waitsFor: 'me',
    due,
  },
  resume: {
    title: (_, { zh, en }) => ({ zh: `返工 ${zh}`, en: `Rework ${en}` }),
    consequence: { zh: '返工完成前不能再次交付。', en: 'It cannot be delivered again before.' },
    mark: 'promised',
    waitsFor: 'me',
    due,
  },
  sign: {
    title: (_, { zh, en }) => ({ zh: `签认 ${zh} 的交付`, en: `Sign the delivery of ${en}` }),
    consequence: { zh: '学校未签认，验收不生效，义务保持待核。', en: 'Without the school’s key the acceptance does not hold.' },
    mark: 'claimed',
    waitsFor: 'me',
    due,
  },
  inspect: {
    title: (_, { zh, en }) => ({ zh: `验收 ${zh}`, en: `Inspect ${en}` }),
    consequence: { zh: '企业未验收，任务不计入兑现，也不能结算。', en: 'Without the enterprise’s key the task neither counts nor settles.' },
    mark: 'claimed',
    waitsFor: 'me',
    due,
  },
  'await-signature': {
    title: (_, { zh, en }) => ({ zh: `等学校签认 ${zh} 的交付`, en: `Waiting for the school to sign ${en}` }),
    consequence: { zh: '企业已验收，差学校一把钥匙。', en: 'The enterprise has accepted; the school’s key is missing.' },
    mark: 'claimed',
    waitsFor: 'other',
    due,
  },
  'await-inspection': {
    title: (_, { zh, en }) => ({ zh: `等企业验收 ${zh}`, en: `Waiting for the enterprise to inspect ${en}` }),
    consequence: { zh: '学校已签认，差企业一把钥匙。', en: 'The school has signed; the enterprise’s key is missing.' },
    mark: 'claimed',
    waitsFor: 'other',
    due,
  },
};

/** One waiting task in words; past its day it is overdue. Titles name the task, never a student. */
export function toTodo(row: TodoRow, now: Date): Todo {
  const { title, consequence, mark, waitsFor, due: dueOf } = wordings[row.kind];
  const dueOn = dueOf(row);
  const name = `${taskNumber(row.number)} ${row.title}`;
  return {
    code: `production.${row.kind}`,
    href: `/tasks/${row.taskId}`,
    title: title(row, { zh: `${name} ${row.quantity} ${row.unit}`, en: `${name}, ${row.quantity} ${row.unit}` }),
    consequence,
    dueOn,
    mark: dueOn !== null && dueOn < businessDate(now) ? 'overdue' : mark,
    waitsFor,
  };
}
