/** Group chats a bot may stand in, by their product. */
export const products = ['WECOM', 'DINGTALK', 'FEISHU'] as const;
export type Product = (typeof products)[number];

/** Products that can sign a message, so that nobody who learns the address alone can write into the group. */
export const signing: ReadonlySet<Product> = new Set<Product>(['DINGTALK', 'FEISHU']);

/**
 * Milliseconds between two messages of one bot: WeCom and DingTalk take 20 a minute, Feishu 100 a minute and 5 a second (their public
 * documentation of group bots). A little more, because the other side's clock starts elsewhere.
 */
export const paceMs: Readonly<Record<Product, number>> = { WECOM: 3_200, DINGTALK: 3_200, FEISHU: 700 };

/** Seconds to wait after "too often" where the answer names none: DingTalk shuts a bot out for ten minutes. */
export const holdSeconds: Readonly<Record<Product, number>> = { WECOM: 60, DINGTALK: 600, FEISHU: 60 };

/** Bots of one consortium or organization. */
export const MOST_BOTS = 5;
