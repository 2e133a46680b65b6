import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder } from '#libs/platform';
import { EraseReasonsWhenPersonErased } from '../application/erase-reasons-when-person-erased.js';

/** What follows in consortia from somebody else's event, in its transaction. */
@Injectable()
export class ConsortiumPolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseReasonsWhenPersonErased,
  ) {}

  onModuleInit(): void {
    this.policies.on('person.erased', PolicyOrder.STATEMENT, (event) => this.erase.run(event));
  }
}
