export { withConnection } from './connect.js';
export { choosePlace, type Place } from './place.js';
export { APP_ROLE, OWNER_ROLE } from './roles.js';
export { startEmbedded, type EmbeddedDatabase, type EmbeddedOptions } from './start-embedded.js';
export { inspectExternal, type DatabaseUrls } from './external.js';
