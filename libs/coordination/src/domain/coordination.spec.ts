import { decideAnswer, decideClosing, decideReopening, refusalToReuse, refusalToWithdraw } from './decide-answer.js';
import { decideAsking, type Asking, type AskingFacts } from './decide-asking.js';
import { isOverdue, requestStatuses, type Addressee, type RequestState } from './request.js';
import { isSameMatter, sameText } from './same-matter.js';
import { calendarOf } from './working-days.js';

describe('the same matter', () => {
  const matter = { topicCode: 'TAX', leadId: 'tax', textHash: 'a' };
  it('is the same words, whatever their width and marks', () => {
    expect(sameText('请提供２０２６年 免税目录。')).toBe(sameText('请提供2026年免税目录'));
    expect(sameText('请提供2026年免税目录')).not.toBe(sameText('请提供2025年免税目录'));
  });
  it.each([
    [{ ...matter, textHash: 'b', askedOn: '2025-11-30' }, true],
    [{ ...matter, textHash: 'b', askedOn: '2025-11-29' }, false],
    [{ ...matter, leadId: 'other', textHash: 'b', askedOn: '2026-11-01' }, false],
    [{ topicCode: 'LAND', leadId: 'other', textHash: 'a', askedOn: '2020-01-01' }, true],
  ])('%j: %s', (earlier, same) => {
    expect(isSameMatter(matter, earlier, '2026-11-30')).toBe(same);
  });
});

const asking: Asking = {
  topicCode: 'TAX',
  textHash: 'a',
  addressees: [
    { organizationId: 'tax', role: 'LEAD', department: '税政处', dueOn: null },
    { organizationId: 'edu', role: 'CO', department: '', dueOn: '2026-12-10' },
  ],
  saidDifferent: false,
};
const calendar = calendarOf([]);
const on = (today: string) => ({ today, calendar });
const facts: AskingFacts = { topics: new Set(['TAX']), authorities: new Set(['tax', 'edu']), earlier: [], ...on('2026-11-30') };
const [lead, co] = asking.addressees;

describe('asking', () => {
  it('gives each authority its own date, fifteen working days unless told otherwise', () => {
    const answer = decideAsking(asking, facts);
    expect('addressees' in answer && answer.addressees.map(({ dueOn }) => dueOn)).toEqual(['2026-12-21', '2026-12-10']);
  });
  it.each([
    ['coordination.topic-unknown', { ...asking, topicCode: 'X' }],
    ['coordination.one-lead', { ...asking, addressees: [co] }],
    ['coordination.one-lead', { ...asking, addressees: [lead, { ...co, role: 'LEAD' }] }],
    ['coordination.one-lead', { ...asking, addressees: [lead, { ...lead, role: 'CO' }] }],
    ['coordination.not-an-authority-here', { ...asking, addressees: [lead, { ...co, organizationId: 'far' }] }],
    ['coordination.due-unfit', { ...asking, addressees: [{ ...lead, dueOn: '2026-11-30' }] }],
    ['coordination.due-unfit', { ...asking, addressees: [{ ...lead, dueOn: '2027-12-01' }] }],
  ] as const)('is refused: %s', (refusal, wish) => {
    expect(decideAsking(wish as Asking, facts)).toMatchObject({ refusal });
  });
  it('again is asking the same, unless who asks says that it is another matter', () => {
    const earlier = [{ topicCode: 'TAX', leadId: 'tax', textHash: 'b', askedOn: '2026-06-01' }];
    expect(decideAsking(asking, { ...facts, earlier })).toMatchObject({ refusal: 'coordination.asked-before' });
    expect(decideAsking({ ...asking, saidDifferent: true }, { ...facts, earlier })).toHaveProperty('leadId', 'tax');
  });
});

const addressee = (organizationId: string, role: Addressee['role'], answeredOn: string | null = null): Addressee => ({
  organizationId,
  role,
  department: '',
  dueOn: '2026-12-21',
  answeredOn,
});
const request = (about: Partial<RequestState> = {}): RequestState => ({
  id: 'r',
  status: 'OPEN',
  requesterId: 'firm',
  firstDueOn: '2026-12-21',
  addressees: [addressee('tax', 'LEAD'), addressee('edu', 'CO')],
  ...about,
});
const answered = (day: string): RequestState => request({ status: 'ANSWERED', addressees: [addressee('tax', 'LEAD', day), addressee('edu', 'CO')] });

describe('an answer', () => {
  it('of who leads makes the request answered, of who helps it does not', () => {
    expect(decideAnswer(request(), { organizationId: 'tax', onRequestersSide: false })).toMatchObject({ status: 'ANSWERED' });
    expect(decideAnswer(request(), { organizationId: 'edu', onRequestersSide: false })).toMatchObject({ status: 'OPEN' });
    expect(decideAnswer(answered('2026-12-01'), { organizationId: 'edu', onRequestersSide: false })).toMatchObject({ status: 'ANSWERED' });
  });
  it.each([
    ['coordination.not-addressed', request(), 'far', false],
    ['coordination.answered-already', answered('2026-12-01'), 'tax', false],
    ['coordination.ended', request({ status: 'CLOSED' }), 'tax', false],
    ['coordination.ended', request({ status: 'WITHDRAWN' }), 'tax', false],
    ['coordination.own-side', request(), 'tax', true],
  ] as const)('is refused: %s', (refusal, state, organizationId, onRequestersSide) => {
    expect(decideAnswer(state, { organizationId, onRequestersSide })).toMatchObject({ refusal });
  });
});

describe('the word of who asked', () => {
  it.each([
    ['2026-12-21', true],
    ['2026-12-22', false],
  ])('on an answer of %s: in time is %s, however late the word', (on, inTime) => {
    expect(decideClosing(answered(on), false)).toEqual({ inTime });
  });
  it('is never of somebody who works for the authority too', () => {
    expect(decideClosing(answered('2026-12-01'), true)).toMatchObject({ refusal: 'coordination.own-side' });
    expect(decideReopening(answered('2026-12-01'), true, on('2026-12-02'))).toMatchObject({ refusal: 'coordination.own-side' });
  });
  it('reopens for another fifteen working days, and what is answered again after the first date is not in time', () => {
    expect(decideReopening(answered('2026-12-01'), false, on('2026-12-07'))).toEqual({ dueOn: '2026-12-28' });
    const later = request({ status: 'ANSWERED', addressees: [{ ...addressee('tax', 'LEAD', '2026-12-24'), dueOn: '2026-12-28' }] });
    expect(decideClosing(later, false)).toEqual({ inTime: false });
  });
  it.each(requestStatuses)('on a request that is %s', (status) => {
    const state = { ...answered('2026-12-01'), status };
    const refusal = status === 'ANSWERED' ? undefined : status === 'OPEN' ? 'coordination.not-answered' : 'coordination.ended';
    expect((decideClosing(state, false) as { refusal?: string }).refusal).toBe(refusal);
    expect((decideReopening(state, false, on('2026-12-02')) as { refusal?: string }).refusal).toBe(refusal);
    expect(refusalToWithdraw(state) === null).toBe(status === 'OPEN');
    expect(refusalToReuse(state) === null).toBe(status === 'ANSWERED' || status === 'CLOSED');
  });
});

it('silence is overdue by its date alone, also of who only helps, and until it is closed', () => {
  expect(isOverdue(request(), '2026-12-21')).toBe(false);
  expect(isOverdue(request(), '2026-12-22')).toBe(true);
  expect(isOverdue(answered('2026-12-01'), '2026-12-22')).toBe(true);
  expect(isOverdue({ ...request(), status: 'CLOSED' }, '2026-12-22')).toBe(false);
});
