import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder } from '#libs/platform';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { LinkOutcomeWhenProposed } from '../application/link-outcome-when-proposed.js';

/** What follows in meetings from somebody else's event, in its transaction. */
@Injectable()
export class MeetingPolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseTextsWhenPersonErased,
    private readonly link: LinkOutcomeWhenProposed,
  ) {}

  onModuleInit(): void {
    this.policies.on('person.erased', PolicyOrder.OBLIGATION, (event) => this.erase.run(event));
    this.policies.on('obligation.proposed', PolicyOrder.OBLIGATION, (event) => this.link.run(event, 'PROMISE'));
    this.policies.on('motion.opened', PolicyOrder.OBLIGATION, (event) => this.link.run(event, 'MOTION'));
  }
}
