import { decideConvening, latestDays, type ConveningFacts } from './decide-convening.js';
import { decideMinutes, refusalToCancel, type Attended } from './decide-minutes.js';
import { refusalToFollow } from './decide-outcome.js';
import { beginOf, meetingStatuses } from './meeting.js';
import { aMeeting, leadsKind } from './testing-meetings.js';

const facts: ConveningFacts = {
  kind: leadsKind,
  seats: [
    { seat: 'LEAD_ENTERPRISE', organizationId: 'firm' },
    { seat: 'LEAD_SCHOOL', organizationId: 'school' },
  ],
  memberIds: ['firm', 'school', 'other', 'more'],
  today: '2026-11-24',
};
const wish = { heldOn: '2026-11-30', beginsAt: '14:00', chosenIds: [] };

describe('convening', () => {
  it.each([
    ['LEADS', [], ['firm', 'school']],
    ['CHOSEN', ['more'], ['firm', 'school', 'more']],
    ['CHOSEN', ['school'], ['firm', 'school']],
    ['MEMBERS', [], ['firm', 'school', 'other', 'more']],
  ] as const)('of %s asks the leads first and whom the kind says', (circle, chosenIds, asked) => {
    const answer = decideConvening({ ...wish, chosenIds }, { ...facts, kind: { ...leadsKind, circle } });
    expect('asked' in answer && answer.asked.map(({ organizationId }) => organizationId)).toEqual(asked);
  });
  it.each([
    ['meeting.kind-unknown', wish, { kind: null }],
    ['meeting.time-malformed', { ...wish, beginsAt: '24:00' }, {}],
    ['meeting.too-late-to-convene', { ...wish, heldOn: '2026-11-09' }, {}],
    ['meeting.not-a-member', { ...wish, chosenIds: ['stranger'] }, { kind: { ...leadsKind, circle: 'CHOSEN' } }],
    ['meeting.nobody-to-ask', wish, { seats: [] }],
  ] as const)('is refused: %s', (refusal, asked, about) => {
    expect(decideConvening(asked, { ...facts, ...about } as ConveningFacts)).toMatchObject({ refusal });
  });
  it('may record what was held within two weeks', () => {
    expect(latestDays).toBe(14);
    expect(decideConvening({ ...wish, heldOn: '2026-11-10' }, facts)).toHaveProperty('asked');
  });
});

describe('minutes', () => {
  const all: readonly Attended[] = ['firm', 'school', 'body'].map((organizationId) => ({ organizationId, attendance: 'IN_PERSON' }));
  const now = new Date('2026-11-24T02:00:00Z');
  it('are signed by who was there, in person or by a stand-in', () => {
    const told: readonly Attended[] = [
      { organizationId: 'firm', attendance: 'DELEGATE' },
      { organizationId: 'body', attendance: 'ABSENT' },
      all[1] as Attended,
    ];
    expect(decideMinutes(aMeeting({ status: 'CONVENED', hash: null }), told, now)).toEqual({ signerIds: ['firm', 'school'] });
  });
  it.each(meetingStatuses)('of a meeting that is %s are written only while they are not signed', (status) => {
    const answer = decideMinutes(aMeeting({ status }), all, now);
    if (status === 'SIGNED' || status === 'CANCELLED') expect(answer).toMatchObject({ refusal: 'meeting.over' });
    else expect(answer).toHaveProperty('signerIds');
  });
  it.each([
    ['meeting.attendance-incomplete', all.slice(1)],
    ['meeting.attendance-incomplete', [...all.slice(1), { organizationId: 'stranger', attendance: 'IN_PERSON' }]],
    ['meeting.attendance-incomplete', [...all.slice(0, 2), all[0]]],
    ['meeting.nobody-attended', all.map((one) => ({ ...one, attendance: 'ABSENT' }))],
  ] as const)('are refused: %s', (refusal, told) => {
    expect(decideMinutes(aMeeting(), told as readonly Attended[], now)).toMatchObject({ refusal });
  });
  it('wait for the meeting to begin', () => {
    expect(beginOf(aMeeting()).toISOString()).toBe('2026-11-24T01:30:00.000Z');
    expect(decideMinutes(aMeeting(), all, new Date('2026-11-24T01:29:59Z'))).toMatchObject({ refusal: 'meeting.not-begun' });
  });
});

it.each(meetingStatuses)('a meeting that is %s is cancelled only without minutes', (status) => {
  expect(refusalToCancel({ status }) === null).toBe(status === 'CONVENED');
});

describe('what becomes of a decision', () => {
  const signed = { kind: 'PROMISE', meetingStatus: 'SIGNED' } as const;
  it('is proposed of signed minutes, as the decision says', () => {
    expect(refusalToFollow(signed, 'PROMISE')).toBeNull();
    expect(refusalToFollow({ ...signed, kind: 'MOTION' }, 'MOTION')).toBeNull();
    expect(refusalToFollow(signed, 'MOTION')).toMatchObject({ refusal: 'meeting.outcome-unfit' });
    expect(refusalToFollow({ ...signed, kind: 'NOTED' }, 'PROMISE')).toMatchObject({ refusal: 'meeting.outcome-unfit' });
    expect(refusalToFollow(null, 'PROMISE')).toMatchObject({ refusal: 'meeting.decision-unknown' });
  });
  it.each(meetingStatuses)('waits for the signatures: %s', (meetingStatus) => {
    expect(refusalToFollow({ ...signed, meetingStatus }, 'PROMISE') === null).toBe(meetingStatus === 'SIGNED');
  });
});
