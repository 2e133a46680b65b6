import { Uuid } from '#libs/platform';

export class MarkReadDto {
  @Uuid()
  upTo!: string;
}
