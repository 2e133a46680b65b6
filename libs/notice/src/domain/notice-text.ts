import type { Rung } from './ladder.js';

/** What a text says to a reader of each language. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The facts of a reminder: ids, a number, codes. */
export interface ReminderFacts {
  readonly windowId: string;
  readonly number: string;
  readonly rung: Rung;
  readonly dueOn: string;
  readonly obligorId: string;
  readonly beneficiaryId: string;
}

/** Names joined when the notice is read; null where the reader may not know them. */
export interface ReminderNames {
  readonly promise: Words;
  readonly obligor: string;
  readonly beneficiary: string;
}

const said: Readonly<Record<Rung, (dueOn: string) => Words>> = {
  [-14]: (dueOn) => ({ zh: `${dueOn} 到期，尚未兑现`, en: `due on ${dueOn}, not kept yet` }),
  [-7]: (dueOn) => ({ zh: `即将到期（${dueOn}），尚未兑现`, en: `due soon (${dueOn}), not kept yet` }),
  0: (dueOn) => ({ zh: `已到期（${dueOn}），仍未兑现`, en: `has come due (${dueOn}) and is not kept` }),
  7: (dueOn) => ({ zh: `逾期一周以上（${dueOn} 到期），已上报牵头单位`, en: `more than a week overdue (was due ${dueOn}): raised to the leads` }),
  30: (dueOn) => ({
    zh: `逾期三十天以上（${dueOn} 到期），已上报中立仲裁方`,
    en: `more than thirty days overdue (was due ${dueOn}): raised to the arbiter`,
  }),
};

/** What a rung says of a promise. */
export const stateText = (rung: Rung, dueOn: string): Words => said[rung](dueOn);

/**
 * The text of a reminder, from codes and numbers.
 * @example reminderText({ number: 'OB-0001', rung: -14, dueOn: '2026-12-31', … }, null).zh // '承诺 OB-0001：2026-12-31 到期，尚未兑现'
 */
export function reminderText({ number, rung, dueOn }: Pick<ReminderFacts, 'number' | 'rung' | 'dueOn'>, names: ReminderNames | null): Words {
  const state = stateText(rung, dueOn);
  if (!names) return { zh: `承诺 ${number}：${state.zh}`, en: `Promise ${number}: ${state.en}` };
  const sides = `${names.obligor} → ${names.beneficiary}`;
  return { zh: `${number} ${names.promise.zh}（${sides}）：${state.zh}`, en: `${number} ${names.promise.en} (${sides}): ${state.en}` };
}
