import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { OriginBook, TermsBook, type MotionView, type TermDifference } from '../contract.js';
import type { CharterText } from '../domain/charter.js';
import { ruleDifferences } from '../domain/terms-difference.js';

/** What stands beside the text of a motion: where it comes from, and what of an amendment the named sets and thresholds change. */
@Injectable()
export class MotionAnnex {
  constructor(
    private readonly origins: OriginBook,
    private readonly terms: TermsBook,
  ) {}

  async of(
    actor: Actor,
    { id, consortiumId, before, content }: Pick<MotionView, 'id' | 'consortiumId' | 'before' | 'content'>,
  ): Promise<Pick<MotionView, 'origin' | 'differences'>> {
    const origin = await this.origins.of(actor, consortiumId, id);
    return { origin, differences: before === null ? [] : [...(await this.between(JSON.parse(before), JSON.parse(content)))] };
  }

  private async between(before: CharterText, after: CharterText): Promise<readonly TermDifference[]> {
    return [
      ...ruleDifferences(before.rules, after.rules),
      ...(await this.terms.differences('TEMPLATES', before.templateHash, after.templateHash)),
      ...(await this.terms.differences('FORMULAS', before.formulaHash, after.formulaHash)),
    ];
  }
}
