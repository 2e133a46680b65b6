import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Can } from '#libs/platform';
import { FoundingChoicesView } from '../contract.js';
import { KindReader } from './kind-reader.js';

@ApiTags('consortia')
@Controller('api/consortium-kinds')
export class KindController {
  constructor(private readonly kinds: KindReader) {}

  @Can('choose', 'ConsortiumKind')
  @Answers(FoundingChoicesView)
  @Get()
  choices(): Promise<FoundingChoicesView> {
    return this.kinds.choices();
  }
}
