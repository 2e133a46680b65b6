/**
 * What a capability takes over from a consortium that another one is modelled on, in the transaction of its founding: terms by role, never
 * people, money or facts.
 */
export interface ModelCopier {
  copy(modelId: string, consortiumId: string): Promise<void>;
}

/** Where capabilities register what a model hands on. */
export class ModelBook {
  private readonly copiers: ModelCopier[] = [];

  register(copier: ModelCopier): void {
    this.copiers.push(copier);
  }

  async copy(modelId: string, consortiumId: string): Promise<void> {
    for (const copier of this.copiers) await copier.copy(modelId, consortiumId);
  }
}
