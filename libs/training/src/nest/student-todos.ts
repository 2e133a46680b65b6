import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Db } from '#libs/platform';
import type { Todo, TodoSource } from '#libs/monitoring/contract';

const RUNNING = { name: 'training-own-clock', text: `SELECT task_id, task_number FROM hours WHERE person_id = $1 AND status = 'RUNNING' LIMIT 5` };

/** A clock a student has left running: the one thing only they can stop. */
@Injectable()
export class StudentTodos implements TodoSource {
  constructor(private readonly db: Db) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    if (!actor.posts.some((post) => post.role === 'STUDENT')) return [];
    const rows = await this.db.read<{ task_id: string; task_number: string }>(RUNNING, [actor.personId]);
    return rows.map(({ task_number: number }) => ({
      code: 'training.stop-clock',
      href: '/me/hours',
      title: { zh: `${number}：工时正在计时`, en: `${number}: the clock is running` },
      consequence: { zh: '不按结束，这段时间就没有记下', en: 'Time is not logged until you stop it' },
      dueOn: null,
      mark: 'promised',
      waitsFor: 'me',
    }));
  }
}
