import { Db, EventLog, Ids } from '#libs/platform';
import type { AgreementView, MyPayView, StatementView } from '../contract.js';
import { ToldTasks } from './testing-neighbours.js';

/** One person's way to the product: what specs use of their client. */
export interface Caller {
  get(path: string): PromiseLike<Answer>;
  post(path: string, body?: object): PromiseLike<Answer>;
  read<View>(path: string): Promise<View>;
  send<View>(path: string, body?: object): Promise<View>;
}
interface Answer {
  readonly status: number;
  readonly text: string;
  // What a spec reads of a problem or a view; the client under test is typed the same.
  readonly body: { readonly code?: string; readonly [field: string]: unknown };
}

/** The people of the story: of the enterprise, the school, the industry body that keeps the common fund, and two students. */
export type Cast = Readonly<Record<'owner' | 'mina' | 'finance' | 'zhou' | 'officer' | 'gu' | 'bodyFinance' | 'lin' | 'chen', Player>>;

export interface Player {
  readonly caller: Caller;
  readonly personId: string;
}

export interface Place {
  readonly cid: string;
  readonly huayue: string;
  readonly linjiang: string;
  readonly association: string;
}

interface Product {
  readonly app: { get<T>(type: abstract new (...args: never[]) => T): T };
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

const COSTS = [
  ['MATERIAL', '4123786'],
  ['TOOLING', '648000'],
  ['QC_LOGISTICS', '290545'],
] as const;

/** How statements come about and are filled, told once for the specs that look at them. */
export class StatementStory {
  private readonly ids = new Ids();

  constructor(
    private readonly product: Product,
    private readonly place: Place,
    private readonly cast: Cast,
  ) {}

  /** A fresh statement of the pair: an agreement of its own, in force, with one accepted task that two students worked on. */
  async aStatement(): Promise<string> {
    const { cid, huayue, linjiang, association } = this.place;
    const agreement = await this.cast.mina.caller.send<AgreementView>(`/api/consortia/${cid}/agreements`, {
      title: '主轴端盖加工收益分配',
      body: '第一条 …',
      payerId: huayue,
      schoolId: linjiang,
      vatPercent: 13,
      parties: [
        { kind: 'MEMBER', organizationId: huayue, percent: '55' },
        { kind: 'MEMBER', organizationId: linjiang, percent: '30' },
        { kind: 'COMMON_FUND', percent: '10' },
        { kind: 'MEMBER', organizationId: association, percent: '5' },
      ],
    });
    for (const [who, organizationId] of [
      ['mina', huayue],
      ['zhou', linjiang],
      ['gu', association],
    ] as const) {
      await this.cast[who].caller.send(`/api/agreements/${agreement.id}/signatures`, { organizationId, hash: agreement.hash });
    }
    await this.accept();
    const [row] = await this.product.sql<{ id: string }>('SELECT id FROM statement WHERE agreement_id = $1', [agreement.id]);
    return row?.id ?? '';
  }

  /** Accepts a new task with two seated students, as production would. */
  async accept(): Promise<string> {
    const taskId = this.ids.next();
    const { cid, huayue, linjiang } = this.place;
    const told = this.product.app.get(ToldTasks);
    const seat = (ordinal: number, who: 'lin' | 'chen') => ({
      seatId: this.ids.next(),
      ordinal,
      studentId: this.ids.next(),
      personId: this.cast[who].personId,
      schoolId: linjiang,
      cleared: true,
    });
    told.tell(
      {
        id: taskId,
        consortiumId: cid,
        number: `RW-${taskId.slice(-4)}`,
        title: '主轴端盖',
        enterpriseId: huayue,
        schoolId: linjiang,
        status: 'ACCEPTED',
      },
      [seat(1, 'lin'), seat(2, 'chen')],
    );
    await this.tell(taskId, 'task.accepted', 1);
    return taskId;
  }

  tell(taskId: string, type: string, version: number): Promise<unknown> {
    const { cid, huayue, linjiang } = this.place;
    const data = { taskId, consortiumId: cid, enterpriseId: huayue, schoolId: linjiang, priceFen: '12860001' };
    return this.product.app
      .get(Db)
      .transaction(() =>
        this.product.app
          .get(EventLog)
          .append({ stream: taskId, version, owner: { kind: 'consortium', id: cid }, type, actor: null, data, topics: [] }),
      );
  }

  view(id: string, caller = this.cast.finance.caller): Promise<StatementView> {
    return caller.read<StatementView>(`/api/statements/${id}`);
  }

  async receipt(id: string, amountFen: string, by: Player = this.cast.finance): Promise<Answer> {
    return by.caller.post(`/api/statements/${id}/receipts`, { amountFen, onDate: '2026-11-20', fileId: await this.aDocument(by) });
  }

  async cost(id: string, kind: string, amountFen: string): Promise<Answer> {
    const by = this.cast.finance;
    return by.caller.post(`/api/statements/${id}/costs`, { kind, amountFen, onDate: '2026-11-20', note: '发票', fileId: await this.aDocument(by) });
  }

  /** A file this person has uploaded. */
  async aDocument(by: Player): Promise<string> {
    const id = this.ids.next();
    await this.product.sql(
      `INSERT INTO file (id, sha256, size, media_type, name, uploaded_by, uploaded_at) VALUES ($1::uuid, sha256(convert_to($1::text, 'UTF8')), 1, 'application/pdf', '发票.pdf', $2, now())`,
      [id, by.personId],
    );
    return id;
  }

  async pay(id: string, ordinal: number, amountFen: string, toOn = '2026-11-30'): Promise<Answer> {
    const taskId = (await this.view(id)).lines[0]?.taskId ?? '';
    const seats = await this.product.app.get(ToldTasks).seats(taskId);
    const seatId = seats.find((seat) => seat.ordinal === ordinal)?.seatId ?? this.ids.next();
    return this.cast.owner.caller.post(`/api/statements/${id}/pays`, { taskId, seatId, amountFen, fromOn: '2026-11-01', toOn });
  }

  async verifyAll(id: string): Promise<void> {
    for (const entry of (await this.view(id)).entries ?? []) {
      if (entry.status === 'RECORDED') await this.cast.officer.caller.send(`/api/statements/${id}/entries/${entry.id}/verification`);
    }
  }

  async confirmPay(who: 'lin' | 'chen'): Promise<void> {
    const { caller } = this.cast[who];
    for (const own of (await caller.read<{ items: MyPayView[] }>('/api/me/pays')).items)
      if (own.may.includes('confirm')) await caller.send(`/api/pays/${own.id}/confirmation`);
  }

  /** Example 1 of domain.md §5.3, recorded and neither verified nor confirmed. */
  async recordExampleOne(grossFen = '12860001'): Promise<string> {
    const id = await this.aStatement();
    await this.receipt(id, grossFen);
    for (const [kind, amountFen] of COSTS) await this.cost(id, kind, amountFen);
    await this.pay(id, 1, '1000000');
    await this.pay(id, 2, '843200');
    return id;
  }

  /** Example 1, ready to be issued. */
  async exampleOne(grossFen?: string): Promise<string> {
    const id = await this.recordExampleOne(grossFen);
    await this.verifyAll(id);
    await this.confirmPay('lin');
    await this.confirmPay('chen');
    return id;
  }

  async issue(id: string): Promise<Answer> {
    return this.cast.finance.caller.post(`/api/statements/${id}/issue`, { inputsHash: (await this.view(id)).inputsHash });
  }

  /** Every payment recorded by the payer and confirmed by its payee; the keeper confirms for the fund. */
  async settle(id: string): Promise<void> {
    for (const payment of (await this.view(id)).payments) {
      const payee = payment.payee.id === this.place.linjiang ? this.cast.officer : this.cast.bodyFinance;
      await this.cast.finance.caller.send(`/api/payments/${payment.id}/record`, { reference: `电子回单 ${payment.position}`, paidOn: '2026-11-24' });
      await payee.caller.send(`/api/payments/${payment.id}/confirmation`);
    }
  }
}
