import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder } from '#libs/platform';
import { EraseTextsWhenPersonErased } from '../application/erase-texts-when-person-erased.js';
import { HandOverRulingsWhenSeatFilled } from '../application/hand-over-rulings-when-seat-filled.js';
import { WeighAnewWhenTermsChanged } from '../application/weigh-anew-when-terms-changed.js';

/** What changes with the people and terms around a promise: a seat is filled, the charter stands on other terms, a person is erased. */
@Injectable()
export class StandingPolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly handOver: HandOverRulingsWhenSeatFilled,
    private readonly weigh: WeighAnewWhenTermsChanged,
    private readonly erase: EraseTextsWhenPersonErased,
  ) {}

  onModuleInit(): void {
    this.policies.on('consortium.seat-filled', PolicyOrder.OBLIGATION, (event) => this.handOver.run(event));
    this.policies.on('consortium.amended', PolicyOrder.OBLIGATION, (event) => this.weigh.run(event));
    this.policies.on('person.erased', PolicyOrder.OBLIGATION, (event) => this.erase.run(event));
  }
}
