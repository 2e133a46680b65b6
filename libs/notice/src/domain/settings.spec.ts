import { mailsAt, ringsAt, topicOf, topics, usualSettings, withoutMail, type NoticeSettings } from './settings.js';

const at = (text: string): Date => new Date(`${text}+08:00`);
const daily: NoticeSettings = { ...usualSettings, digest: true };
const late: NoticeSettings = { ...daily, quiet: { from: 20 * 60, to: 9 * 60 + 30 } };
const silent: NoticeSettings = { ...usualSettings, channels: { ...usualSettings.channels, before: 'INBOX', raised: 'INBOX' } };

test.each([
  ['at once', usualSettings, 0, '2026-12-31T10:00:00', '2026-12-31T10:00:00'],
  ['after the night', usualSettings, 0, '2026-12-31T00:05:00', '2026-12-31T07:00:00'],
  ['over the turn of the year', usualSettings, -7, '2026-12-31T22:30:00', '2027-01-01T07:00:00'],
  ['daily, before eight', daily, 7, '2026-12-31T00:05:00', '2026-12-31T08:00:00'],
  ['daily, at eight', daily, 7, '2026-12-31T08:00:30', '2026-12-31T08:00:30'],
  ['daily, after eight', daily, 7, '2026-12-31T08:01:00', '2027-01-01T08:00:00'],
  ['daily, with a quiet morning', late, 30, '2026-12-31T10:00:00', '2027-01-01T09:30:00'],
  ['not, before the day', silent, -14, '2026-12-31T10:00:00', null],
  ['on the day all the same', silent, 0, '2026-12-31T10:00:00', '2026-12-31T10:00:00'],
  ['not, once it was raised', silent, 7, '2026-12-31T10:00:00', null],
] as const)('it rings %s', (_, settings, rung, from, to) => {
  expect(ringsAt(settings, topicOf(rung), at(from))).toEqual(to === null ? null : at(to));
});

test('news ring by their group, whatever was chosen for promises', () => {
  const chosen: NoticeSettings = { ...silent, channels: { ...silent.channels, turn: 'MAIL', outcome: 'INBOX' } };
  const noon = at('2026-12-31T12:00:00');
  expect(topics.filter((topic) => ringsAt(chosen, topic, noon))).toEqual(['due', 'turn', 'alarm']);
  expect(topics.filter((topic) => mailsAt(chosen, topic, noon))).toEqual(['turn']);
  expect(withoutMail(chosen).channels.turn).toBe('BELL');
});
