import { ComposeCard } from './compose-card.js';
import { DeliverCards } from './deliver-cards.js';
import { BotCaller } from './ports/bot-caller.js';
import { DeliveryStore, type Delivery } from './ports/delivery-store.js';

const now = new Date('2026-11-24T01:00:00Z');
const message = { id: 'm', botId: 'b', code: 'obligation.reminder', product: 'WECOM', attempts: 1 } as Delivery;

/** One message that waits, and what becomes of it. */
class OneMessage extends DeliveryStore {
  readonly said: string[] = [];
  private begun = false;
  constructor(private readonly broken = false) {
    super();
  }
  add = (): Promise<void> => Promise.resolve();
  trialWaits = (): Promise<boolean> => Promise.resolve(false);
  begin = (): Promise<Delivery | null> => {
    const first = !this.begun;
    this.begun = true;
    return Promise.resolve(first ? message : null);
  };
  end = (_: string, to: string, error: string | null): Promise<void> => {
    this.said.push(`${to} ${error ?? ''}`);
    return this.broken ? Promise.reject(new Error('the database is away')) : Promise.resolve();
  };
  again = (_: string, dueAt: Date, error: string): Promise<void> => {
    this.said.push(`AGAIN ${error} in ${(dueAt.getTime() - now.getTime()) / 60_000} min`);
    return Promise.resolve();
  };
  hold = (): Promise<void> => Promise.resolve();
  parkLost = (): Promise<number> => Promise.resolve(0);
}

const composing = (card: () => Promise<object | null>): ComposeCard => Object.assign(Object.create(ComposeCard.prototype), { run: card });
const sent: string[] = [];
class Accepting extends BotCaller {
  send({ id }: Delivery): Promise<{ kind: 'answered'; status: number; body: string; retryAfter: null }> {
    sent.push(id);
    return Promise.resolve({ kind: 'answered', status: 200, body: '{"errcode":0}', retryAfter: null });
  }
}
const deliver = (store: OneMessage, card: Parameters<typeof composing>[0]): DeliverCards =>
  new DeliverCards(store, composing(card), new Accepting(), { now: () => now });

test('a card that could not be made waits for the next attempt: nothing has left', async () => {
  const store = new OneMessage();
  await deliver(store, () => Promise.reject(new Error('the database is away'))).run();
  expect([store.said, sent]).toEqual([['AGAIN composing in 1 min'], []]);
});

test('nothing is begun once the process is to stop', async () => {
  const store = new OneMessage();
  expect(await deliver(store, () => Promise.resolve({})).run(() => true)).toBe(0);
  expect([store.said, sent]).toEqual([[], []]);
});

test('an answer that cannot be kept is told, and the message is not begun again', async () => {
  const store = new OneMessage(true);
  const cards = deliver(store, () => Promise.resolve({}));
  await expect(cards.run()).rejects.toThrow('the database is away');
  expect(await cards.run()).toBe(0);
  expect([store.said, sent]).toEqual([['ACCEPTED '], ['m']]);
});
