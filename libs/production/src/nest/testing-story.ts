import { FigureBook } from '#libs/monitoring/contract';
import { ActorReader, EventLog, tokenHash, UnitOfWork } from '#libs/platform';
import type { TaskView } from '../contract.js';

// The steps of a task's story over HTTP, for the specs of this capability. What libs/testing offers is taken as given.

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: TaskView & { readonly code: string };
}

/** One person's program. */
export interface Caller {
  post(path: string, body?: object, options?: object): PromiseLike<Answer>;
  read<View>(path: string): Promise<View>;
  send<View>(path: string, body?: object, options?: object): Promise<View>;
}

/** Whom and what a story is about. */
export interface Cast {
  readonly url: string;
  readonly app: { get<T>(token: abstract new (...args: never[]) => T): T };
  readonly as: (name: string) => Caller;
  readonly person: (name: string) => { readonly personId: string; readonly token: string };
  readonly organization: (name: string) => string;
  readonly consortiumId: string;
}

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

/** Plays the steps of a task: poster and mentor of huayue, officer, teacher and students of linjiang. */
export class Story {
  constructor(
    private readonly cast: Cast,
    private readonly students: readonly string[],
  ) {}

  terms(given: object = {}): object {
    return {
      enterpriseId: this.cast.organization('huayue'),
      title: '主轴端盖去毛刺',
      quantity: 40,
      unit: '件',
      dueOn: '2026-11-27',
      staffBy: '2026-11-25',
      seatCount: 2,
      criteria: ['孔径 Ø32 H7', '毛刺'],
      orderReference: 'PO-2026-118',
      priceFen: '128000',
      use: 'OWN_PROCESS',
      consequence: 'REWORK',
      ...given,
    };
  }

  posted(given: object = {}): Promise<TaskView> {
    return this.cast.as('poster').send<TaskView>(`/api/consortia/${this.cast.consortiumId}/tasks`, this.terms(given));
  }

  async awarded(given: object = {}): Promise<TaskView> {
    return this.award(await this.posted(given));
  }

  award(task: TaskView): Promise<TaskView> {
    const body = { schoolId: this.cast.organization('linjiang'), teacherId: this.cast.person('teacher').personId };
    return this.cast.as('officer').send<TaskView>(`/api/tasks/${task.id}/award`, body);
  }

  async staffed(given: object = {}): Promise<TaskView> {
    const task = await this.awarded(given);
    return this.cast.as('officer').send<TaskView>(`/api/tasks/${task.id}/seats`, { studentIds: this.students });
  }

  /** Taken on, staffed, cleared and started. */
  async started(given: object = {}): Promise<TaskView> {
    return this.clearAndStart(await this.staffed(given));
  }

  async clearAndStart(task: TaskView): Promise<TaskView> {
    for (const seat of task.seats) await this.attest(task.id, seat.id ?? '', seat.studentId ?? '');
    return this.cast.as('mentor').send<TaskView>(`/api/tasks/${task.id}/start`);
  }

  /** The same, handed in. */
  async delivered(given: object = {}): Promise<TaskView> {
    return this.deliver(await this.started(given));
  }

  async deliver(task: TaskView): Promise<TaskView> {
    return this.cast.as('wang').send<TaskView>(`/api/tasks/${task.id}/deliveries`, { fileIds: [await this.upload('wang', '三坐标报告.pdf')] });
  }

  sign(task: TaskView): PromiseLike<Answer> {
    return this.cast.as('teacher').post(`/api/tasks/${task.id}/signature`, { deliveryId: task.deliveries.at(-1)?.id });
  }

  accept(task: TaskView, given: object = {}, who = 'mentor'): PromiseLike<Answer> {
    const counts = [
      { passed: 40, failed: 0 },
      { passed: 40, failed: 0 },
    ];
    return this.cast
      .as(who)
      .post(`/api/tasks/${task.id}/inspection`, { deliveryId: task.deliveries.at(-1)?.id, result: 'ACCEPTED', counts, ...given });
  }

  /** What training does: it attests a clearance in a command of its own. */
  attest(taskId: string, seatId: string, studentId: string): Promise<void> {
    return this.append('officer', 'clearance.attested', { taskId, seatId, studentId });
  }

  /** An event of a neighbour, with its policies, as somebody. */
  async append(who: string, type: string, data: object): Promise<void> {
    const [signedIn] = await this.cast.app.get(ActorReader).byHashes([tokenHash(this.cast.person(who).token)]);
    if (!signedIn) throw new Error(`${who} is not signed in`);
    await this.cast.app.get(UnitOfWork).command(signedIn.actor, async () => {
      const stream = crypto.randomUUID();
      const owner = { kind: 'consortium', id: this.cast.consortiumId } as const;
      await this.cast.app.get(EventLog).append({ stream, version: 1, owner, type, actor: signedIn.actor, data: data as never, topics: [] });
      return { id: stream, version: 1 };
    });
  }

  async upload(who: string, name: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([PDF + crypto.randomUUID()], { type: 'application/pdf' }), name);
    const answer = await fetch(`${this.cast.url}/api/files`, {
      method: 'POST',
      headers: { cookie: `dingyue=${this.cast.person(who).token}` },
      body: form,
    });
    const body = (await answer.json()) as { id: string };
    if (answer.status !== 201) throw new Error(JSON.stringify(body));
    return body.id;
  }

  /** A figure as the rows tell it, as the log tells it, and as its events add up. */
  async figure(code: string): Promise<{ verified: string; claimed: string | null; recomputed: string; listed: string }> {
    const consortiumId = this.cast.consortiumId;
    const figure = await this.cast.app.get(FigureBook).find(consortiumId, code);
    if (!figure) throw new Error(code);
    const { verified, claimed } = await figure.read(consortiumId);
    const events = await figure.events(consortiumId, { after: null, limit: 1000 });
    const listed = events.reduce((sum, event) => sum + BigInt(event.amount), 0n).toString();
    return { verified, claimed, recomputed: await figure.recompute(consortiumId), listed };
  }
}
