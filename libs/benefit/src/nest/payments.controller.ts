import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, pageOf, PageQuery, type Page } from '#libs/platform';
import { DecideOwnPay } from '../application/decide-own-pay.js';
import { ReceivePayment } from '../application/receive-payment.js';
import { RecordPayment } from '../application/record-payment.js';
import { MyPayView, StatementView } from '../contract.js';
import { StatementLists } from './statement-lists.js';
import { StatementViews } from './statement-views.js';
import { RecordPaymentDto } from './statement.dto.js';

@Controller('api')
export class PaymentsController {
  constructor(
    private readonly record: RecordPayment,
    private readonly receive: ReceivePayment,
    private readonly statements: StatementViews,
    private readonly own: DecideOwnPay,
    private readonly lists: StatementLists,
  ) {}

  @Can('record', 'Payment')
  @Post('payments/:id/record')
  @Answers(StatementView, 201)
  async recorded(@CurrentActor() actor: Actor, @Id('id') id: string, @Body() body: RecordPaymentDto): Promise<StatementView> {
    const statement = await this.record.run(actor, id, body);
    return this.statements.view(actor, statement.id);
  }

  @Can('receive', 'Payment')
  @Post('payments/:id/confirmation')
  @Answers(StatementView, 201)
  async received(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<StatementView> {
    const statement = await this.receive.run(actor, id);
    return this.statements.view(actor, statement.id);
  }

  @Can('read', 'Pay')
  @Get('me/pays')
  @Answers(pageOf(MyPayView))
  ownPays(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<MyPayView>> {
    return this.lists.ownPays(actor, query);
  }

  @Can('confirm', 'Pay')
  @Post('pays/:id/confirmation')
  @Answers(MyPayView, 201)
  async confirmed(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MyPayView> {
    await this.own.run(actor, id, 'CONFIRMED');
    return this.lists.ownPay(actor, id);
  }

  @Can('confirm', 'Pay')
  @Post('pays/:id/objection')
  @Answers(MyPayView, 201)
  async contested(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<MyPayView> {
    await this.own.run(actor, id, 'CONTESTED');
    return this.lists.ownPay(actor, id);
  }
}
