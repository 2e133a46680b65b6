import { test as base, expect } from '@playwright/test';
import { GallerySite } from './gallery-site.js';

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: 1440 | 390;
  readonly largeType?: boolean;
}

interface Fixtures {
  readonly site: GallerySite;
  /** Opens a page of the gallery in this look; fails the test on any breach of the content security policy or script error. */
  readonly look: (path: string, look: Look) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  site: async ({ browserName: _ }, use) => {
    const site = new GallerySite();
    await site.on();
    await use(site);
    await site.off();
  },
  look: async ({ page, site }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await use(async (path, { theme, width, largeType = false }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.addInitScript((preferences) => localStorage.setItem('dingyue.preferences', preferences), JSON.stringify({ theme, largeType }));
      await page.goto(site.url + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
    expect(faults).toEqual([]);
  },
});

export { expect };
