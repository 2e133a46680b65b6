import { benefit } from '#libs/benefit';
import { consortium } from '#libs/consortium';
import { coordination } from '#libs/coordination';
import { demand } from '#libs/demand';
import { identity } from '#libs/identity';
import { meeting } from '#libs/meeting';
import { monitoring } from '#libs/monitoring';
import { notice } from '#libs/notice';
import { obligation } from '#libs/obligation';
import type { Capability } from '#libs/platform';
import { production } from '#libs/production';
import { project } from '#libs/project';
import { training } from '#libs/training';

/** Every capability of the product, used by both processes: adding one is one folder, one migration, one line here. */
export const capabilities: readonly Capability[] = [
  identity,
  consortium,
  meeting,
  obligation,
  production,
  training,
  benefit,
  demand,
  coordination,
  project,
  monitoring,
  notice,
];
