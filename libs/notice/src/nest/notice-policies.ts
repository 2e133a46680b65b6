import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PolicyBook, PolicyOrder } from '#libs/platform';
import { EraseAddressWhenPersonErased } from '../application/erase-address-when-person-erased.js';

@Injectable()
export class NoticePolicies implements OnModuleInit {
  constructor(
    private readonly policies: PolicyBook,
    private readonly erase: EraseAddressWhenPersonErased,
  ) {}

  onModuleInit(): void {
    this.policies.on('person.erased', PolicyOrder.NOTICE, (event) => this.erase.run(event));
  }
}
