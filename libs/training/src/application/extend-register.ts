import { insist, refuse, type Actor } from '#libs/kernel';
import type { EventLog, Gate, UnitOfWork, Written } from '#libs/platform';
import { trainingRefusals, type Register } from '../domain/index.js';
import type { RegisterStore } from './ports/register-store.js';

/** A school has no more than this. */
const MOST = { programmes: 200, classes: 2_000 } as const;

/** Registers programmes and classes of a school. What is already there stays as it is. */
export class ExtendRegister {
  constructor(
    private readonly register: RegisterStore,
    private readonly gate: Gate,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  async run(
    actor: Actor,
    {
      organizationId,
      programmes,
    }: { readonly organizationId: string; readonly programmes: readonly { readonly name: string; readonly classes: readonly string[] }[] },
  ): Promise<Written> {
    await this.gate.require(actor, 'extend', 'Register', { id: organizationId, organizationId });
    return this.work.command(actor, async () => {
      const before = await this.register.lock(organizationId);
      const wanted = merged(programmes);
      const all = merged([...[...before.programmes, ...wanted].map(([name, classes]) => ({ name, classes: [...classes] }))]);
      const classes = [...all.values()].reduce((sum, names) => sum + names.size, 0);
      if (all.size > MOST.programmes || classes > MOST.classes) insist(refuse('training.register-full', MOST), trainingRefusals);
      const written = await this.register.extend(organizationId, before.version, wanted);
      await this.log.append({
        stream: written.id,
        version: written.version,
        owner: { kind: 'organization', id: organizationId },
        type: 'programmes.registered',
        actor,
        speaksFor: organizationId,
        data: { programmes: all.size, classes },
        topics: [`organization:${organizationId}`],
      });
      return written;
    });
  }
}

function merged(programmes: readonly { readonly name: string; readonly classes: readonly string[] }[]): Register {
  const register = new Map<string, Set<string>>();
  for (const { name, classes } of programmes) register.set(name, new Set([...(register.get(name) ?? []), ...classes]));
  return register;
}
