import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { attendances, meetingStatuses, type Attendance, type MeetingState } from './meeting.js';
import { minutesContent, type Minutes } from './minutes.js';
import { decideMinutesRefusal, decideMinutesSignature } from './decide-word.js';
import { aMeeting, participant } from './testing-meetings.js';

const word = (organizationId: string, hash = 'h1') => ({ organizationId, personId: `p-${organizationId}`, hash });

describe('a word on minutes', () => {
  it('completes them with the last who attended; who was absent is not waited for', () => {
    const participants = [
      participant('firm', { signedHash: 'h1', signedBy: 'p-firm' }),
      participant('school', { attendance: 'DELEGATE' }),
      participant('body', { attendance: 'ABSENT' }),
    ];
    expect(decideMinutesSignature(aMeeting({ participants }), word('school'))).toEqual({ complete: true });
    expect(decideMinutesSignature(aMeeting(), word('school'))).toEqual({ complete: false });
  });
  it.each([
    ['cosign.not-a-signer', {}, word('stranger')],
    ['cosign.not-a-signer', { participants: [participant('firm', { attendance: 'ABSENT' }), participant('body')] }, word('firm')],
    ['cosign.stale-hash', {}, word('firm', 'h0')],
    ['cosign.already-signed', { participants: [participant('firm', { signedHash: 'h1', signedBy: 'p-firm' })] }, word('firm')],
  ] as const)('is refused: %s', (refusal, about, spoken) => {
    expect(decideMinutesSignature(aMeeting(about), spoken)).toMatchObject({ refusal });
    expect(decideMinutesRefusal(aMeeting(about), spoken)).toMatchObject({ refusal });
  });
  it('is one person’s for one organization only; a no is not counted twice, it ends the text', () => {
    const participants = [participant('firm', { signedHash: 'h1', signedBy: 'p' }), participant('school')];
    expect(decideMinutesSignature(aMeeting({ participants }), { ...word('school'), personId: 'p' })).toMatchObject({
      refusal: 'meeting.person-signed-already',
    });
    expect(decideMinutesRefusal(aMeeting({ participants }), { ...word('school'), personId: 'p' })).toEqual({ refused: true });
  });
  it.each(meetingStatuses)('is spoken on minutes that wait for it, not on %s otherwise', (status) => {
    const answer = decideMinutesSignature(aMeeting({ status }), word('firm'));
    if (status === 'MINUTED') expect(answer).toEqual({ complete: false });
    else expect(answer).toMatchObject({ refusal: 'cosign.not-open' });
  });
});

// What follows plays random edits and random signers against a model that remembers who signed which text.
const organizations = ['firm', 'school', 'body', 'park'] as const;
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const edit = fc.record({
  text: fc.string({ maxLength: 6 }),
  decision: fc.string({ maxLength: 4 }),
  place: fc.constantFrom('一号会议室', '线上'),
  attendance: fc.array(fc.constantFrom<Attendance>(...attendances), { minLength: 4, maxLength: 4 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const minutesOf = ({ text, decision, place, attendance }: Edit): Minutes => ({
  document: 'MINUTES',
  consortiumId: 'c',
  consortiumName: '集群',
  meetingId: 'm',
  kind: { code: 'LEADS', version: 1, names: { zh: '三组长会议', en: 'Leads' } },
  heldOn: '2026-11-24',
  beginsAt: '09:30',
  place,
  participants: organizations.map((id, at) => ({
    organization: { id, name: id, shortName: id },
    seat: null,
    attendance: attendance[at] ?? 'ABSENT',
  })),
  items: [{ title: '议题', text, decisions: [{ id: 'd', kind: 'NOTED', text: decision }] }],
});

const step = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), edit }),
  fc.record({ do: fc.constant('sign' as const), who: fc.constantFrom(...organizations), version: fc.nat({ max: 5 }) }),
);

it('signatures bind to the text: one other byte and all are void, and minutes are signed by exactly who attended, over one hash', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let meeting: MeetingState = aMeeting({
        status: 'CONVENED',
        hash: null,
        participants: organizations.map((id) => participant(id, { attendance: null })),
      });
      const hashes: string[] = [];
      for (const one of steps) {
        if (one.do === 'edit') {
          if (meeting.status === 'SIGNED') continue;
          const hash = sha(minutesContent(minutesOf(one.edit)));
          hashes.push(hash);
          const participants = organizations.map((id, at) => participant(id, { attendance: one.edit.attendance[at] ?? 'ABSENT' }));
          meeting = { ...meeting, status: 'MINUTED', hash, participants };
          continue;
        }
        const hash = hashes[hashes.length - 1 - one.version] ?? 'never written';
        const before = meeting.participants.find(({ organizationId }) => organizationId === one.who);
        const present = before?.attendance === 'IN_PERSON' || before?.attendance === 'DELEGATE';
        const expected = meeting.status === 'MINUTED' && present && hash === meeting.hash && before.signedHash === null;
        const answer = decideMinutesSignature(meeting, word(one.who, hash));
        expect('complete' in answer).toBe(expected);
        if (!('complete' in answer)) continue;
        const participants = meeting.participants.map((p) =>
          p.organizationId === one.who ? { ...p, signedHash: hash, signedBy: `p-${one.who}` } : p,
        );
        meeting = { ...meeting, participants, status: answer.complete ? 'SIGNED' : 'MINUTED' };
        const waiting = participants.filter((p) => p.attendance !== 'ABSENT' && p.signedHash !== meeting.hash);
        expect(answer.complete).toBe(waiting.length === 0);
      }
    }),
    { numRuns: 400 },
  );
});

it('two minutes have one hash only when every byte of them is the same', () => {
  fc.assert(
    fc.property(edit, edit, (one, other) => {
      const [a, b] = [minutesContent(minutesOf(one)), minutesContent(minutesOf(other))];
      expect(sha(a) === sha(b)).toBe(JSON.stringify(minutesOf(one)) === JSON.stringify(minutesOf(other)));
      expect(JSON.parse(a)).toEqual(minutesOf(one));
    }),
  );
});
