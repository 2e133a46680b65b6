import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id, IfMatch } from '#libs/platform';
import { GiveUpSeat } from '../application/give-up-seat.js';
import { LeadSeatsView } from '../contract.js';
import { GivingUpDto } from './charter.dto.js';
import { SeatReader } from './seat-reader.js';

@ApiTags('consortia')
@Controller('api/consortia')
export class SeatController {
  constructor(
    private readonly giveUp: GiveUpSeat,
    private readonly seats: SeatReader,
  ) {}

  @Can('read', 'Consortium')
  @Answers(LeadSeatsView)
  @Get(':id/seats')
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<LeadSeatsView> {
    return this.seats.view(actor, id);
  }

  @Can('give-up-seat', 'Consortium')
  @Answers(LeadSeatsView, 201)
  @Post(':id/vacancies')
  async postVacancy(
    @CurrentActor() actor: Actor,
    @Id('id') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: GivingUpDto,
  ): Promise<LeadSeatsView> {
    await this.giveUp.run(actor, id, version, body);
    return this.seats.view(actor, id);
  }
}
