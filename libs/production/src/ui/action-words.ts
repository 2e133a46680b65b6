import {
  production_act_award,
  production_act_cancel,
  production_act_deliver,
  production_act_edit,
  production_act_fill,
  production_act_inspect,
  production_act_name_teacher,
  production_act_publish,
  production_act_resume,
  production_act_say,
  production_act_sign,
  production_act_start,
  production_act_withdraw,
} from '#messages';
import type { TaskAction } from '../domain/task-actions.js';

const words: Readonly<Record<TaskAction, () => string>> = {
  edit: production_act_edit,
  publish: production_act_publish,
  cancel: production_act_cancel,
  award: production_act_award,
  'name-teacher': production_act_name_teacher,
  fill: production_act_fill,
  start: production_act_start,
  deliver: production_act_deliver,
  resume: production_act_resume,
  sign: production_act_sign,
  inspect: production_act_inspect,
  withdraw: production_act_withdraw,
  say: production_act_say,
};

/** A step in its own words, as its button says it. */
export const actionWord = (action: TaskAction): string => words[action]();
