export { Client, type SendOptions } from './client.js';
export { failingAfter } from './failing-after.js';
export { FakeClock } from './fake-clock.js';
export { aConsortium, anOrganization, aPerson, aPost, type TestPerson } from './people.js';
export { ArrangedTasks, neighbours } from './neighbours.js';
export { startTestApp, testSettings, type TestApp } from './test-app.js';
export { freshDatabase, type TestDatabase } from './test-database.js';
