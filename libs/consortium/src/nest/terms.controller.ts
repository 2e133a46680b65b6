import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Answers, Can, CurrentActor, Id } from '#libs/platform';
import { TermsView } from '../contract.js';
import { TermsReader } from './terms-reader.js';

@ApiTags('consortia')
@Controller('api/consortia/:id/terms')
export class TermsController {
  constructor(private readonly terms: TermsReader) {}

  @Can('propose', 'Consortium')
  @Answers(TermsView)
  @Get()
  read(@CurrentActor() actor: Actor, @Id('id') id: string): Promise<TermsView> {
    return this.terms.view(actor, id);
  }
}
