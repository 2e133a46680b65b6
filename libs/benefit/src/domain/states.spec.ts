import { canTransition, reachableFrom, type Transitions } from '#libs/kernel';
import { agreementStates, agreementTransitions } from './agreement.js';
import { entryStates, entryTransitions } from './entry.js';
import { paymentStates, paymentTransitions } from './payment.js';
import { payStates, payTransitions } from './pay.js';
import { statementStates, statementTransitions } from './statement.js';

/** Every pair of states that may follow each other, written by hand; every other pair of the whole matrix must be refused. */
const machines: readonly [string, readonly string[], Transitions<string>, string, readonly string[]][] = [
  [
    'agreement',
    agreementStates,
    agreementTransitions,
    'OPEN',
    ['OPEN>IN_FORCE', 'OPEN>WITHDRAWN', 'OPEN>REFUSED', 'REFUSED>OPEN', 'REFUSED>WITHDRAWN', 'IN_FORCE>SUPERSEDED'],
  ],
  ['statement', statementStates, statementTransitions, 'OPEN', ['OPEN>ISSUED', 'ISSUED>SETTLED']],
  ['entry', entryStates, entryTransitions, 'RECORDED', ['RECORDED>VERIFIED', 'RECORDED>RETURNED']],
  ['pay', payStates, payTransitions, 'RECORDED', ['RECORDED>CONFIRMED', 'RECORDED>CONTESTED']],
  [
    'payment',
    paymentStates,
    paymentTransitions,
    'DUE',
    ['DUE>RECORDED', 'RECORDED>RECORDED', 'RECORDED>RECEIVED', 'DUE>WRITTEN_OFF', 'RECORDED>WRITTEN_OFF'],
  ],
];

describe.each(machines)('%s', (_, states, table, start, allowed) => {
  const pairs = states.flatMap((from) => states.map((to): [string, string] => [from, to]));
  test.each(pairs)('%s to %s', (from, to) => {
    expect(canTransition(table, from, to)).toBe(allowed.includes(`${from}>${to}`));
  });
  test('every state can be reached from the first', () => {
    expect([...reachableFrom(table, start)].sort()).toEqual([...states].sort());
  });
});
