import fc from 'fast-check';
import type { ObligationView } from '../contract.js';
import { ClaimStage } from './testing-claims.js';
import { Replay, type Told } from './testing-replay.js';

// Random histories over the wire: whatever was asked, the rows are what the log says, and nothing counts but by the word of the other side.

let stage: ClaimStage;
beforeAll(async () => {
  stage = await ClaimStage.open();
});
afterAll(() => stage.test.close());

const SEED = 20_261_201;
const acts = ['claim', 'claim', 'claim', 'verify', 'reject', 'withdraw', 'dispute', 'rule', 'ask', 'consent', 'refuse', 'replace'] as const;
const step = fc.record({
  act: fc.constantFrom(...acts),
  /** Mostly who may; null: that one. */
  by: fc.constantFrom(null, null, null, null, 'factory', 'school', 'arbiter', 'third', 'secretary'),
  amount: fc.integer({ min: 1, max: 9 }),
  late: fc.boolean(),
  kind: fc.constantFrom('WINDOW', 'TARGET', 'EXTENSION', 'REST'),
  days: fc.integer({ min: 0, max: 9 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const MAY = {
  claim: 'factory',
  verify: 'school',
  reject: 'school',
  withdraw: 'factory',
  dispute: 'factory',
  rule: 'arbiter',
  ask: 'factory',
  consent: 'school',
  refuse: 'school',
  replace: 'factory',
} as const;

const terms = fc.record({
  metric: fc.constantFrom('COUNT', 'RATIO', 'AT_MOST'),
  cadence: fc.constantFrom('MONTH', 'QUARTER'),
  target: fc.integer({ min: 1, max: 12 }),
  weight: fc.integer({ min: 1, max: 3 }),
});

const sides = () => ({ obligorId: stage.org.factory, beneficiaryId: stage.org.school, speaksForId: stage.org.factory });
const own = (about: object): object => ({ ...about, ...sides(), name: '开放日', unit: '场', evidence: '签到表', graceDays: 5 });
const today = (): string => stage.test.clock.now().toISOString().slice(0, 10);

async function agreed(about: object): Promise<string> {
  const { id } = await stage.by('factory').send<ObligationView>(`/api/consortia/${stage.cid}/own-obligations`, own(about));
  await stage.by('school').send(`/api/obligations/${id}/agreement`, { speaksForId: stage.org.school, answer: 'AGREE' });
  return id;
}

/** Tries one thing; whether it is refused is the rules' to say. */
async function attempt(id: string, about: object, { act, amount, late, kind, days, ...one }: Step): Promise<void> {
  const by = one.by ?? MAY[act];
  stage.test.clock.pass(days * 24 * 60);
  const view = await stage.read(id);
  const { factory, school, body: arbiter, third } = stage.org;
  const speaksForId = { factory, school, arbiter, third, secretary: third }[by];
  const claimId = view.claims.at(amount % Math.max(view.claims.length, 1))?.id ?? id;
  const waiverId = view.waivers[0]?.id ?? id;
  const happenedOn = late ? (view.windows.at(-1)?.startsOn ?? today()) : today();
  const body = {
    claim: { numerator: amount, denominator: view.metric === 'RATIO' ? 9 : 0, happenedOn, links: ['https://example.org/1'] },
    verify: amount % 2 === 0 ? { numerator: amount - 1 } : {},
    reject: { reason: '不符' },
    withdraw: {},
    dispute: { reason: '相符' },
    rule: { reason: '查明', ...(late ? {} : { numerator: amount }) },
    ask: { kind, reason: '停产', ...(kind === 'TARGET' ? { target: amount } : {}), ...(kind === 'EXTENSION' ? { until: '2027-12-31' } : {}) },
    consent: {},
    refuse: {},
    replace: { ...own(about), replacesId: id },
  }[act];
  const path = {
    claim: `obligations/${id}/claims`,
    verify: `claims/${claimId}/verification`,
    reject: `claims/${claimId}/rejection`,
    withdraw: `claims/${claimId}/withdrawal`,
    dispute: `claims/${claimId}/dispute`,
    rule: `claims/${claimId}/ruling`,
    ask: `obligations/${id}/waivers`,
    consent: `waivers/${waiverId}/consent`,
    refuse: `waivers/${waiverId}/refusal`,
    replace: `consortia/${stage.cid}/own-obligations`,
  }[act];
  const answer = await stage.by(by).post(`/api/${path}`, { ...body, speaksForId });
  expect([answer.body, answer.status < 500]).toEqual([answer.body, true]);
}

const rows = <Row extends object>(sql: string): Promise<Row[]> => stage.test.sql<Row>(sql);
const camel = (text: string): string => text.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const named = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [camel(field), value] as const));

/** The same fields of rows and replay, in the same order. */
function alike(stored: readonly object[], replayed: Iterable<object>): void {
  const found = stored.map(named);
  const fields = Object.keys(found[0] ?? {});
  const told = [...replayed].map((row) => Object.fromEntries(fields.map((field) => [field, (row as Record<string, unknown>)[field] ?? null])));
  const sorted = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
  expect(sorted(told)).toEqual(sorted(found.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])))));
}

async function replayed(): Promise<Replay> {
  const events = await rows<Omit<Told, 'data'> & { readonly data: string }>(
    `SELECT id, stream_id AS stream, type, version, data FROM event WHERE type LIKE 'obligation.%' ORDER BY id`,
  );
  return new Replay(events.map((event) => ({ ...event, data: JSON.parse(event.data) as Told['data'] })));
}

async function compare(): Promise<void> {
  const replay = await replayed();
  alike(
    await rows(`SELECT id, version, status, number, set_hash, code, metric, target, weight, cadence, scope, computed_from, within_days, obligor_id, beneficiary_id,
      proposed_by_id, awaits_id, answer_by::text, grace_days, replaces_id, superseded_by_id FROM obligation`),
    replay.promises.values(),
  );
  alike(
    await rows(`SELECT id, obligation_id, ordinal, starts_on::text, ends_on::text, obligor_id, beneficiary_id, metric, target, weight, grace_days, entries, late_entries, due, kept,
      waived_at IS NOT NULL AS waived, extended_to::text,
      json_build_object('numerator', claimed_numerator, 'denominator', claimed_denominator, 'late', claimed_late) AS claimed,
      json_build_object('numerator', verified_numerator, 'denominator', verified_denominator, 'late', verified_late) AS verified FROM obligation_window`),
    replay.windows.values(),
  );
  alike(
    await rows(`SELECT id, version, status, obligation_id, window_id, numerator, denominator, happened_on::text, verify_by::text, late, awaits_id, note_id, reason_id, alike_id
      FROM obligation_claim WHERE source_kind = 'CLAIM'`),
    replay.claims.values(),
  );
  alike(
    await rows(`SELECT obligation_id, window_id, source_kind, source_id, numerator, denominator, late, verifier_id, page_id, order_ref_hash, minutes, withdrawn_at IS NOT NULL AS withdrawn
      FROM verification`),
    replay.verifications.values(),
  );
  alike(
    await rows(
      `SELECT id, version, status, obligation_id, window_id, kind, target, until::text, former_target, awaits_id, answer_by::text, reason_id FROM obligation_waiver`,
    ),
    replay.waivers.values(),
  );
  alike(
    await rows('SELECT claim_id, obligation_id, window_id, arbiter_id, reason_id, rule_by::text, ruling_id, numerator FROM obligation_dispute'),
    replay.disputes.values(),
  );
}

it('replaying the log gives the same rows after any history', async () => {
  await fc.assert(
    fc.asyncProperty(terms, fc.array(step, { minLength: 15, maxLength: 30 }), async (about, steps) => {
      stage.test.clock.set('2026-11-24T02:00:00Z');
      const id = await agreed(about);
      for (const one of steps) await attempt(id, about, one);
      await compare();
    }),
    { numRuns: 10, seed: SEED, endOnFailure: true },
  );
  const found = await rows<{ status: string }>(`SELECT DISTINCT status FROM obligation_claim WHERE source_kind = 'CLAIM'`);
  // A history in which nothing happens would prove nothing.
  expect(found.map(({ status }) => status)).toEqual(expect.arrayContaining(['CLAIMED', 'VERIFIED', 'REJECTED', 'WITHDRAWN']));
}, 120_000);

it('nothing is verified but by the beneficiary or the arbiter, and never more than was claimed', async () => {
  const wrong = await rows(`SELECT v.id FROM verification v JOIN obligation o ON o.id = v.obligation_id
    WHERE v.verifier_id = o.obligor_id OR (v.source_kind = 'CLAIM' AND v.verifier_id <> o.beneficiary_id)`);
  expect(wrong).toEqual([]);
  const more = await rows(`SELECT c.id FROM obligation_claim c WHERE c.source_kind = 'CLAIM' AND c.numerator <
    (SELECT coalesce(sum(v.numerator), 0) FROM verification v WHERE v.source_kind IN ('CLAIM', 'RULING') AND v.source_id = c.id AND v.withdrawn_at IS NULL)`);
  expect(more).toEqual([]);
  const unspoken = await rows(`SELECT w.id FROM obligation_window w WHERE w.kept AND NOT EXISTS (SELECT 1 FROM event e
    WHERE e.type IN ('obligation.claim-verified', 'obligation.claim-ruled') AND e.data::jsonb ->> 'windowId' = w.id::text)`);
  expect(unspoken).toEqual([]);
});
