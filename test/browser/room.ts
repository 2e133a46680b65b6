import type { Locator, Page } from '@playwright/test';

// How a reader finds the parts of a task room: by their names and roles.

export const main = (page: Page): Locator => page.getByRole('main');

/** Everything said and everything that happened, line by line. */
export const lines = (page: Page): Locator => page.getByRole('list', { name: '讨论与动态' }).getByRole('listitem');

/** The line of a message. */
export const line = (page: Page, text: string): Locator => lines(page).filter({ hasText: text });

export const presence = (page: Page): Locator => main(page).getByRole('status').filter({ hasText: '人在线' });

/** Writes in the room and waits until the product has taken it: then the field is empty again. */
export async function say(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: '写给房间里的人…' });
  await field.fill(text);
  await field.press('Enter');
  await field.and(page.locator(':placeholder-shown')).waitFor();
}

/** Opens a task from the list, as a reader does. */
export async function openTask(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '生产任务' }).click();
  await page.getByRole('row').filter({ hasText: title }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
}
