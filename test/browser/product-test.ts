import { test as base, expect } from '@playwright/test';
import { Product, type Scene } from './product.js';
import { Windows } from './windows.js';

interface WorkerFixtures {
  /** `test.use({ scene })` at the head of a file. */
  readonly scene: Scene;
  readonly product: Product;
  /** Shared by the tests of a file, so that a window stays open from one to the next. */
  readonly windows: Windows;
}

/** Fails a test on any script error and any breach of the content security policy in any window. */
export const test = base.extend<{ readonly noFaults: undefined }, WorkerFixtures>({
  scene: ['told', { scope: 'worker', option: true }],
  product: [
    async ({ scene }, use) => {
      const product = await Product.at(scene);
      await use(product);
      await product.end();
    },
    { scope: 'worker' },
  ],
  windows: [async ({ browser, product }, use) => use(new Windows(browser, product)), { scope: 'worker' }],
  noFaults: [
    async ({ windows }, use) => {
      await use(undefined);
      expect(await windows.endTest()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
