import { remains } from './what-remains.js';

const dissolved = new Set(['over']);

test.each([
  ['convene', 'Meeting', { consortiumId: 'over' }, false],
  ['convene', 'Meeting', { consortiumId: 'running' }, true],
  ['read', 'Meeting', { consortiumId: 'over' }, true],
  ['propose', 'Consortium', { id: 'over', secretariatId: 's' }, false],
  ['propose', 'Consortium', { id: 'running', secretariatId: 's' }, true],
  ['import', 'RosterImport', { organizationId: 'over' }, true],
  ['answer', 'Membership', { id: 'over' }, true], // an id of something else
])('%s %s of %j once one is dissolved: %s', (action, subject, object, expected) => {
  expect(remains(action, subject, object, dissolved)).toBe(expected);
});
