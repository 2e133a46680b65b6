export { readConfig, type Config } from './config.js';
export { secretKeyOf } from './secret-key.js';
