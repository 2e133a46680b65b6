import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';

/** Whether the actor may read the files of an object of this kind. */
export type MayReadFiles = (actor: Actor, objectId: string) => Promise<boolean>;

/** Who may read a file is decided by the capability that owns the object it is attached to; a kind nobody registered is closed. */
@Injectable()
export class FileBook {
  private readonly kinds = new Map<string, MayReadFiles>();

  register(kind: string, mayRead: MayReadFiles): void {
    this.kinds.set(kind, mayRead);
  }

  async mayRead(actor: Actor, kind: string, objectId: string): Promise<boolean> {
    return (await this.kinds.get(kind)?.(actor, objectId)) ?? false;
  }
}
