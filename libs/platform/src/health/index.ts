import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

export { drain } from './drain.js';
export { HealthController } from './health.controller.js';
export { Metrics } from './metrics.js';
export { observeRequests } from './observe-requests.js';
export { Readiness } from './readiness.js';

export const healthProviders = [Metrics, Readiness];
