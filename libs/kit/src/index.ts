export * from './live-sequence.js';
export * from './tripod-shape.js';
