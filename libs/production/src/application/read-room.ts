import type { PersonDirectory } from '#libs/identity/contract';
import { missing, type Actor } from '#libs/kernel';
import { nobody, type Audience, type Gate } from '#libs/platform';
import type { MessageView } from '../contract.js';
import { taskSubject } from '../domain/task-subject.js';
import type { LoadTask } from './load-task.js';
import type { Message, MessageStore } from './ports/message-store.js';
import type { TaskStore } from './ports/task-store.js';
import { sideOf } from './side-of.js';

/** What was said in a room, and who may listen to it. */
export class ReadRoom {
  constructor(
    private readonly load: LoadTask,
    private readonly tasks: TaskStore,
    private readonly messages: MessageStore,
    private readonly persons: PersonDirectory,
    private readonly gate: Gate,
  ) {}

  /** Who may read every event of the room, or of one side of it. */
  async audience(taskId: string, organizationId?: string): Promise<Audience> {
    const task = await this.tasks.find(taskId);
    if (!task) return nobody;
    const subject = taskSubject(task);
    return (actor) => this.gate.allows(actor, 'follow', 'Task', subject) && (organizationId === undefined || sideOf(actor, task) === organizationId);
  }

  /** Newest first. @throws DomainError access.missing, access.denied */
  async list(
    actor: Actor,
    taskId: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<{ items: readonly MessageView[]; last: string | null }> {
    const task = await this.load.for(actor, { taskId, action: 'follow' });
    const side = sideOf(actor, task);
    const room = { consortiumId: task.consortiumId, taskId, sides: side ? [side] : [] };
    const rows = await this.messages.list(room, { ...page, limit: page.limit + 1 });
    const shown = rows.slice(0, page.limit);
    return { items: await this.views(shown), last: rows.length > page.limit ? (shown.at(-1)?.id ?? null) : null };
  }

  /** One message that the actor may read. @throws DomainError access.missing */
  async one(actor: Actor, messageId: string): Promise<MessageView> {
    const [message] = await this.messages.byIds([messageId]);
    if (!message || !(await this.audience(message.taskId, message.side ?? undefined))(actor)) throw missing();
    const [view] = await this.views([message]);
    if (!view) throw missing();
    return view;
  }

  /** Text and author by message id: what is joined to the events on delivery and replay. */
  async texts(messageIds: readonly string[]): Promise<ReadonlyMap<string, { readonly text: string | null; readonly author: MessageView['author'] }>> {
    const views = await this.views(await this.messages.byIds(messageIds));
    return new Map(views.map(({ id, text, author }) => [id, { text, author }]));
  }

  private async views(messages: readonly Message[]): Promise<readonly MessageView[]> {
    const names = await this.persons.names([...new Set(messages.map((message) => message.authorId))]);
    return messages.map(({ id, taskId, authorId, side, text, at }) => ({
      id,
      version: 1,
      taskId,
      author: { id: authorId, name: names.get(authorId) ?? '' },
      side,
      text,
      at: at.toISOString(),
    }));
  }
}
