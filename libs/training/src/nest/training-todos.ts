import { Injectable } from '@nestjs/common';
import { organizationsWhere, type Actor } from '#libs/kernel';
import { Db } from '#libs/platform';
import type { Todo, TodoSource } from '#libs/monitoring/contract';

interface Waiting {
  readonly task_id: string;
  readonly task_number: string;
  readonly waiting: number;
}

const MOST = 20;
const OPEN_CLEARANCES = {
  name: 'training-open-clearances',
  text: `SELECT task_id, task_number, count(*)::int AS waiting FROM clearance WHERE organization_id = ANY($1::uuid[]) AND status = 'OPEN' GROUP BY 1, 2 ORDER BY 1 LIMIT $2`,
};
const LOGGED = {
  name: 'training-logged-hours',
  text: `SELECT task_id, task_number, count(*)::int AS waiting FROM hours WHERE enterprise_id = ANY($1::uuid[]) AND status = 'LOGGED' GROUP BY 1, 2 ORDER BY 1 LIMIT $2`,
};
const CONFIRMED = {
  name: 'training-confirmed-hours',
  text: `SELECT task_id, task_number, count(*)::int AS waiting FROM hours WHERE organization_id = ANY($1::uuid[]) AND status = 'CONFIRMED' GROUP BY 1, 2 ORDER BY 1 LIMIT $2`,
};
const UNREPORTED = {
  name: 'training-unreported-outcomes',
  text: `SELECT task_id, task_number, seats - reported AS waiting FROM outcomes WHERE organization_id = ANY($1::uuid[]) AND status = 'OPEN' AND reported < seats ORDER BY 1 LIMIT $2`,
};
const NO_FEEDBACK = {
  name: 'training-missing-feedback',
  text: `SELECT task_id, task_number, 1 AS waiting FROM outcomes WHERE enterprise_id = ANY($1::uuid[]) AND NOT feedback ORDER BY 1 LIMIT $2`,
};

type Describe = (row: Waiting) => Omit<Todo, 'dueOn' | 'waitsFor'>;

const clearance: Describe = ({ task_id: id, task_number: number, waiting }) => ({
  code: 'training.attest-clearance',
  href: `/tasks/${id}/clearance`,
  mark: 'promised',
  title: { zh: `${number}：${waiting} 个岗位待出具上岗核验`, en: `${number}: ${waiting} seats to clear` },
  consequence: { zh: '核验之前不能开工，企业也看不到学生是谁', en: 'Nobody starts before, and the enterprise sees no name' },
});
const confirm: Describe = ({ task_id: id, task_number: number, waiting }) => ({
  code: 'training.confirm-hours',
  href: `/tasks/${id}/hours`,
  mark: 'claimed',
  title: { zh: `${number}：${waiting} 条工时待确认`, en: `${number}: ${waiting} entries of hours to confirm` },
  consequence: { zh: '不确认，学生的实践学时不计入', en: 'Unconfirmed hours do not count for the students' },
});
const credit: Describe = ({ task_id: id, task_number: number, waiting }) => ({
  code: 'training.credit-hours',
  href: `/tasks/${id}/hours`,
  mark: 'verified',
  title: { zh: `${number}：${waiting} 条已确认工时待认定`, en: `${number}: ${waiting} confirmed entries to credit` },
  consequence: { zh: '认定之后才记为实践性教学学时', en: 'Only credited hours are practical teaching hours' },
});
const report: Describe = ({ task_id: id, task_number: number, waiting }) => ({
  code: 'training.report-outcomes',
  href: `/tasks/${id}/outcomes`,
  mark: 'claimed',
  title: { zh: `${number}：${waiting} 名学生的成果待填报`, en: `${number}: ${waiting} students’ outcomes to report` },
  consequence: { zh: '成果填报齐全，任务才能关闭', en: 'The task closes only when every outcome is told' },
});
const comment: Describe = ({ task_id: id, task_number: number }) => ({
  code: 'training.give-feedback',
  href: `/tasks/${id}/outcomes`,
  mark: 'claimed',
  title: { zh: `${number}：待给出企业反馈`, en: `${number}: feedback to give` },
  consequence: { zh: '有了企业反馈，任务才能关闭', en: 'The task closes only with the enterprise’s feedback' },
});

/** What waits for schools and enterprises in training. Counts and task numbers, never a student. */
@Injectable()
export class TrainingTodos implements TodoSource {
  constructor(private readonly db: Db) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const school = organizationsWhere(actor, 'ACADEMIC_OFFICER', 'TEACHER');
    const mentor = organizationsWhere(actor, 'MENTOR');
    const enterprise = organizationsWhere(actor, 'MENTOR', 'TASK_OWNER');
    const asked = [
      this.ask(OPEN_CLEARANCES, school, clearance),
      this.ask(LOGGED, mentor, confirm),
      this.ask(CONFIRMED, school, credit),
      this.ask(UNREPORTED, school, report),
      this.ask(NO_FEEDBACK, enterprise, comment),
    ];
    return (await Promise.all(asked)).flat().slice(0, 50);
  }

  private async ask(
    statement: { readonly name: string; readonly text: string },
    organizations: readonly string[],
    describe: Describe,
  ): Promise<readonly Todo[]> {
    if (organizations.length === 0) return [];
    const rows = await this.db.read<Waiting>(statement, [organizations, MOST]);
    return rows.map((row) => ({ ...describe(row), dueOn: null, waitsFor: 'me' }));
  }
}
