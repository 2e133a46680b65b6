import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { TagReader } from './tag-reader.js';

const MOST = 50;

/** Tags that wait to be looked up, one line for all of them. */
@Injectable()
export class TagTodos implements TodoSource {
  constructor(private readonly tags: TagReader) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const confirms =
      actor.operator || actor.posts.some(({ organizationKind }) => organizationKind === 'INDUSTRY_BODY' || organizationKind === 'AUTHORITY');
    if (!confirms) return [];
    const waiting = (await this.tags.waiting(actor, { limit: MOST })).items.filter(({ mayConfirm }) => mayConfirm).length;
    if (waiting === 0) return [];
    return [
      {
        code: 'identity.tags-waiting',
        href: actor.operator ? '/operator' : '/tags',
        title: { zh: `${waiting} 个单位标签等待核实`, en: `${waiting} tags of organizations wait to be confirmed` },
        consequence: { zh: '核实前不参与任何匹配和计算', en: 'Until then they count nowhere' },
        dueOn: null,
        mark: 'claimed',
        waitsFor: 'me',
      },
    ];
  }
}
