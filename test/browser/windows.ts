import { expect, type Browser, type Page } from '@playwright/test';
import type { Product } from './product.js';

/** Not the page's fault: an answer that refuses, and a connection that was cut on purpose. */
const expected = /^Failed to load resource|^WebSocket connection to/;

/** Browser windows of different people, each with cookies and storage of its own, and everything that went wrong in any of them. */
export class Windows {
  private readonly open = new Map<string, Page>();
  private others: Page[] = [];
  private readonly loads = new Map<Page, number>();
  private faults: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly product: Product,
  ) {}

  /** A person's window; opened and signed in when first asked for. */
  async of(signIn: string): Promise<Page> {
    const known = this.open.get(signIn);
    if (known) return known;
    const page = await this.signedIn(signIn, this.product.url);
    this.open.set(signIn, page);
    return page;
  }

  /** One more window of a person for this test, reaching the product at this address. `before` sees it while it is still empty. */
  async another(signIn: string, url = this.product.url, before?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await this.signedIn(signIn, url, before);
    this.others.push(page);
    return page;
  }

  /** At the end of a test: closes the windows that were for it alone. Answers what went wrong in any. */
  async endTest(): Promise<readonly string[]> {
    for (const page of this.others) await page.context().close();
    const { faults } = this;
    [this.others, this.faults] = [[], []];
    return faults;
  }

  /** How often this window loaded a document: a page that is live needs one. */
  loadsOf(page: Page): number {
    return this.loads.get(page) ?? 0;
  }

  private async signedIn(signIn: string, url: string, before?: (page: Page) => Promise<void>): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: url, viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.faults.push(`${signIn}: ${error.message}`));
    page.on('console', (message) => {
      const faulty = message.type() === 'error' || /Content Security Policy/.test(message.text());
      if (faulty && !expected.test(message.text())) this.faults.push(`${signIn}: ${message.text()}`);
    });
    page.on('load', () => this.loads.set(page, this.loadsOf(page) + 1));
    await before?.(page);
    await page.goto('/');
    await page.getByLabel('登录名').fill(signIn);
    await page.getByRole('textbox', { name: '密码' }).fill(this.product.password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
    return page;
  }
}
