import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { Db, LogGuard } from '#libs/platform';

const DISSOLVED = { name: 'consortium-dissolved', text: `SELECT 1 FROM consortium WHERE id = $1 AND status = 'DISSOLVED'` };

/** Nothing happens in a dissolved consortium, whatever capability it would be of: its log takes no more events. */
@Injectable()
export class GuardDissolved implements OnModuleInit {
  constructor(
    private readonly guard: LogGuard,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.guard.register('consortium', (id, type) => this.refuse(id, type));
  }

  /** Its own end is the last thing that is told of it. @throws DomainError consortium.dissolved */
  private async refuse(id: string, type: string): Promise<void> {
    if (type === 'consortium.dissolved') return;
    if ((await this.db.read(DISSOLVED, [id])).length > 0) throw new DomainError('consortium.dissolved', 'conflict');
  }
}
