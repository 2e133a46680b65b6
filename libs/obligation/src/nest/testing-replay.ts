import { counted, isDue, isKept, plus, type Fact, type Progress } from '../domain/progress.js';

/** One event of the log, as it stands there. */
export interface Told {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

type Row = Record<string, unknown>;
type Window = Row & Progress & { readonly id: string };

/** A batch names claims that have events of their own; samples are rows of a month, and what they take back has its event. */
const SAMPLED = ['obligation.batch-verified', 'obligation.sample-committed', 'obligation.sample-drawn', 'obligation.spot-checked'];

const NOTHING = { numerator: 0, denominator: 0, late: 0 };
const factOf = ({ numerator, denominator, late }: Row): Fact => ({
  numerator: numerator as number,
  denominator: denominator as number,
  late: late === true,
});

/**
 * The rows of obligation, made again from its events alone: only what somebody wrote in own words, and when, is not in them. One-key
 * claims of other capabilities' facts are rows of those facts and are left out.
 */
export class Replay {
  readonly promises = new Map<string, Row>();
  readonly windows = new Map<string, Window>();
  readonly claims = new Map<string, Row>();
  readonly waivers = new Map<string, Row>();
  readonly disputes = new Map<string, Row>();
  readonly verifications = new Map<string, Row>();

  private readonly steps: Readonly<Record<string, (event: Told) => void>> = {
    ...this.ofPromises(),
    ...this.ofClaims(),
    ...this.ofVerifications(),
    ...this.ofWaivers(),
  };

  constructor(events: readonly Told[]) {
    for (const event of events) {
      for (const row of [this.promises.get(event.stream), this.claims.get(event.stream)]) if (row) row['version'] = event.version;
      const take = this.steps[event.type];
      if (take) take(event);
      else if (!SAMPLED.includes(event.type)) throw new Error(`an event nobody replays: ${event.type}`);
    }
  }

  private ofPromises(): Record<string, (event: Told) => void> {
    const become = (status: string) => (event: Told) => change(this.promises, event.stream, { status, awaitsId: null });
    return {
      'obligation.proposed': ({ stream, version, data }) => {
        this.promises.set(stream, { ...without(data, 'obligationId'), id: stream, version, status: 'PROPOSED', supersededById: null });
      },
      'obligation.agreed': (event) => {
        become('AGREED')(event);
        this.open(event.data, 1, this.promises.get(event.stream)?.['target']);
      },
      'obligation.declined': become('DECLINED'),
      'obligation.withdrawn': become('WITHDRAWN'),
      'obligation.superseded': ({ stream, data }) => change(this.promises, stream, { status: 'SUPERSEDED', supersededById: data['byId'] }),
      'obligation.weight-changed': ({ stream, data }) => change(this.promises, stream, { weight: data['to'] }),
      'obligation.window-opened': ({ data }) => this.open(data, data['ordinal'] as number, data['target']),
    };
  }

  private ofClaims(): Record<string, (event: Told) => void> {
    const answered =
      (status: string) =>
      ({ stream, data }: Told): void => {
        change(this.claims, stream, { status, reasonId: data['reasonId'] ?? null });
        this.hatch(data['windowId'], this.claims.get(stream) ?? {}, -1);
      };
    return {
      'obligation.claimed': ({ stream, version, data }) => {
        const about = ['obligationId', 'windowId', 'numerator', 'denominator', 'happenedOn', 'verifyBy', 'late', 'awaitsId', 'noteId', 'alikeId'];
        this.claims.set(stream, { ...pick(data, ...about), id: stream, version, status: 'CLAIMED', reasonId: null });
        this.hatch(data['windowId'], data, 1);
      },
      'obligation.claim-verified': answered('VERIFIED'),
      'obligation.claim-rejected': answered('REJECTED'),
      'obligation.claim-withdrawn': answered('WITHDRAWN'),
      'obligation.claim-disputed': ({ stream, data }) => {
        const about = ['claimId', 'obligationId', 'windowId', 'arbiterId', 'reasonId', 'ruleBy'];
        change(this.claims, stream, { status: 'DISPUTED' });
        this.disputes.set(stream, { ...pick(data, ...about), rulingId: null, numerator: null });
      },
      'obligation.claim-ruled': ({ stream, data }) => {
        change(this.claims, stream, { status: data['status'] });
        change(this.disputes, stream, { rulingId: data['reasonId'], numerator: data['numerator'] });
      },
    };
  }

  private ofVerifications(): Record<string, (event: Told) => void> {
    return {
      'obligation.verified': ({ id, data }) => {
        const about = ['obligationId', 'windowId', 'sourceKind', 'sourceId', 'numerator', 'denominator', 'late', 'verifierId'];
        this.verifications.set(id, { ...pick(data, ...about, 'pageId', 'orderRefHash', 'minutes'), withdrawn: false });
        this.solid(data['windowId'], data, 1);
      },
      'obligation.verification-withdrawn': ({ id, data }) => {
        const same = (row: Row): boolean => ['obligationId', 'sourceKind', 'sourceId'].every((field) => row[field] === data[field]);
        const standing = [...this.verifications.values()].find((row) => same(row) && row['withdrawn'] === false);
        if (!standing) throw new Error(`nothing stands that event ${id} withdraws`);
        standing['withdrawn'] = true;
        this.solid(data['windowId'], standing, -1);
      },
    };
  }

  private ofWaivers(): Record<string, (event: Told) => void> {
    const answered =
      (status: string) =>
      ({ stream, version }: Told): void =>
        change(this.waivers, stream, { version, status });
    return {
      'obligation.waiver-asked': ({ stream, version, data }) => {
        const about = ['obligationId', 'windowId', 'kind', 'target', 'until', 'formerTarget', 'awaitsId', 'answerBy', 'reasonId'];
        this.waivers.set(stream, { ...pick(data, ...about), id: stream, version, status: 'ASKED' });
      },
      'obligation.waiver-consented': answered('CONSENTED'),
      'obligation.waiver-refused': answered('REFUSED'),
      'obligation.waiver-withdrawn': answered('WITHDRAWN'),
      'obligation.waived': ({ stream, data }) => {
        this.write(data['windowId'], { waived: true });
        if (data['kind'] === 'REST') change(this.promises, stream, { status: 'WAIVED' });
      },
      'obligation.target-amended': ({ stream, data }) => change(this.promises, stream, { target: data['to'] }),
      'obligation.window-extended': ({ data }) => this.write(data['windowId'], { extendedTo: data['to'] }),
    };
  }

  private open(data: Told['data'], ordinal: number, target: unknown): void {
    const promise = this.promises.get(data['obligationId'] as string) ?? {};
    const sides = pick(promise, 'obligorId', 'beneficiaryId', 'metric', 'weight', 'graceDays') as Pick<Progress, 'metric' | 'weight'>;
    const id = data['windowId'] as string;
    const figures = { claimed: NOTHING, verified: NOTHING, entries: 0, lateEntries: 0, waived: false };
    const dates = pick(data, 'obligationId', 'startsOn', 'endsOn');
    this.windows.set(id, derived({ ...dates, ...sides, ...figures, id, ordinal, target: target as number, extendedTo: null }));
  }

  private hatch(windowId: unknown, amount: Row, sign: 1 | -1): void {
    const window = this.windowOf(windowId);
    this.write(windowId, { claimed: plus(window.claimed, factOf(amount), sign) });
  }

  private solid(windowId: unknown, amount: Row, sign: 1 | -1): void {
    const window = this.windowOf(windowId);
    this.write(windowId, { verified: plus(window.verified, factOf(amount), sign), ...counted(window, factOf(amount), sign) });
  }

  private write(windowId: unknown, changes: Row): void {
    this.windows.set(windowId as string, derived({ ...this.windowOf(windowId), ...changes } as Window));
  }

  private windowOf(id: unknown): Window {
    const window = this.windows.get(id as string);
    if (!window) throw new Error('an event is about a window nobody opened');
    return window;
  }
}

function change(rows: ReadonlyMap<string, Row>, id: string, changes: Row): void {
  Object.assign(rows.get(id) ?? {}, changes);
}

const derived = (window: Window): Window => ({ ...window, due: isDue(window), kept: isKept(window) });

const pick = (row: Row | Told['data'], ...fields: readonly string[]): Row => Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
const without = (row: Told['data'], ...fields: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
