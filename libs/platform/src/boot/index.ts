export { openInstallation, type Installation } from './open-installation.js';
export { runProcess, type Running } from './run-process.js';
