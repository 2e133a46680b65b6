import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder } from '#libs/platform';
import { EndStandingWhenOrganizationMerged } from '../application/end-standing-when-organization-merged.js';
import { EraseReasonsWhenPersonErased } from '../application/erase-reasons-when-person-erased.js';

/** What follows in consortia from somebody else's event, in its transaction. */
@Injectable()
export class ConsortiumPolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseReasonsWhenPersonErased,
    private readonly end: EndStandingWhenOrganizationMerged,
  ) {}

  onModuleInit(): void {
    this.policies.on('organization.merged', PolicyOrder.STATEMENT, (event) => this.end.run(event));
    this.policies.on('person.erased', PolicyOrder.STATEMENT, (event) => this.erase.run(event));
  }
}
