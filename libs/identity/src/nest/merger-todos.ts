import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { MergerReader } from './merger-reader.js';

/** Mergers that wait for a delegate's answer, and for the operator. */
@Injectable()
export class MergerTodos implements TodoSource {
  constructor(private readonly mergers: MergerReader) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const { toAnswer, toRecord } = await this.mergers.waitingFor(actor);
    return [...(toAnswer > 0 ? [toBeAnswered(toAnswer)] : []), ...(toRecord > 0 ? [toBeRecorded(toRecord)] : [])];
  }
}

const toBeAnswered = (count: number): Todo => ({
  code: 'identity.merger-answer',
  href: '/organization',
  title: { zh: `${count} 家单位要并入本单位，等待答复`, en: `${count} organizations ask to be merged into yours` },
  consequence: { zh: '不答复即不合并', en: 'Without an answer nothing is merged' },
  dueOn: null,
  mark: 'claimed',
  waitsFor: 'me',
});

const toBeRecorded = (count: number): Todo => ({
  code: 'identity.merger-record',
  href: '/operator',
  title: { zh: `${count} 项双方已同意的合并等待登记`, en: `${count} mergers both sides agreed to wait to be recorded` },
  consequence: { zh: '登记前一切照旧', en: 'Until then nothing changes' },
  dueOn: null,
  mark: 'claimed',
  waitsFor: 'me',
});
