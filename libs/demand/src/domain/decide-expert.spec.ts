import {
  decideAsk,
  decideConsent,
  decideEnter,
  decideExpertChange,
  decideRemoval,
  decideRequest,
  expertStates,
  type EnterFacts,
} from './decide-expert.js';

const facts: EnterFacts = {
  rolesHere: ['MENTOR'],
  rolesAnywhere: ['MENTOR'],
  already: false,
  self: true,
  fields: 1,
  from: null,
  until: null,
  today: '2026-11-24',
};

test('entering oneself is consent; whoever is entered by the organization waits for their own yes', () => {
  expect(decideEnter(facts)).toEqual({ state: 'SHOWN' });
  expect(decideEnter({ ...facts, self: false })).toEqual({ state: 'WAITING' });
  expect([decideConsent({ state: 'WAITING' }), decideConsent({ state: 'SHOWN' })]).toMatchObject([null, { refusal: 'demand.expert-answered' }]);
  expect([decideRemoval({ state: 'SHOWN' }), decideRemoval({ state: 'ENDED' })]).toMatchObject([null, { refusal: 'demand.expert-ended' }]);
});

test.each<[string, Partial<EnterFacts>, string]>([
  ['a student, whatever else they are', { rolesAnywhere: ['MENTOR', 'STUDENT'] }, 'demand.expert-student'],
  ['somebody of another organization', { rolesHere: [] }, 'demand.expert-not-here'],
  ['a guardian', { rolesHere: ['GUARDIAN'], rolesAnywhere: ['GUARDIAN'] }, 'demand.expert-not-here'],
  ['anybody twice', { already: true }, 'demand.expert-already'],
  ['anybody without a field', { fields: 0 }, 'demand.expert-fields'],
  ['anybody until yesterday', { until: '2026-11-23' }, 'demand.expert-dates'],
])('the pool has no place for %s', (_, changes, refusal) => {
  expect(decideEnter({ ...facts, ...changes })).toMatchObject({ refusal });
});

test('another member asks once at a time, and the expert’s organization answers once', () => {
  const ask = { shown: true, ownerId: 'factory', askerId: 'school', already: false };
  expect(decideAsk(ask)).toBeNull();
  expect(decideAsk({ ...ask, shown: false })).toMatchObject({ refusal: 'demand.expert-ended' });
  expect(decideAsk({ ...ask, askerId: 'factory' })).toMatchObject({ refusal: 'demand.expert-own' });
  expect(decideAsk({ ...ask, already: true })).toMatchObject({ refusal: 'demand.expert-asked' });
  expect(decideRequest({ state: 'ASKED' }, { agrees: true, reason: '' })).toEqual({ state: 'AGREED' });
  expect(decideRequest({ state: 'ASKED' }, { agrees: false, reason: '' })).toMatchObject({ refusal: 'demand.reason-missing' });
  expect(decideRequest({ state: 'AGREED' }, { agrees: true, reason: '' })).toMatchObject({ refusal: 'demand.request-answered' });
});

describe('an entry that says something else', () => {
  const facts = { self: true, fields: 1, from: null, until: null, today: '2026-11-24' };
  it.each(expertStates)('by the person stays %s, by the organization waits for their yes again', (state) => {
    const [own, others] = [decideExpertChange({ state }, facts), decideExpertChange({ state }, { ...facts, self: false })];
    if (state === 'ENDED') expect([own, others]).toMatchObject([{ refusal: 'demand.expert-ended' }, { refusal: 'demand.expert-ended' }]);
    else expect([own, others]).toEqual([{ state }, { state: 'WAITING' }]);
  });
  it('names a field, and dates that lie ahead', () => {
    expect(decideExpertChange({ state: 'SHOWN' }, { ...facts, fields: 0 })).toMatchObject({ refusal: 'demand.expert-fields' });
    expect(decideExpertChange({ state: 'SHOWN' }, { ...facts, until: '2026-11-23' })).toMatchObject({ refusal: 'demand.expert-dates' });
  });
});
