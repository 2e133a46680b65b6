import {
  notice_fault_address,
  notice_fault_answer,
  notice_fault_composing,
  notice_fault_sealed,
  notice_fault_unreachable,
  notice_fault_unreadable,
  notice_fault_unsure,
  notice_product_dingtalk,
  notice_product_feishu,
  notice_product_wecom,
} from '#messages';
import type { BotView } from '../contract.js';

type Product = BotView['product'];

const products: Readonly<Record<Product, () => string>> = {
  WECOM: notice_product_wecom,
  DINGTALK: notice_product_dingtalk,
  FEISHU: notice_product_feishu,
};
export const productName = (product: Product): string => products[product]();

const faults: Readonly<Record<string, () => string>> = {
  address: notice_fault_address,
  composing: notice_fault_composing,
  sealed: notice_fault_sealed,
  unreachable: notice_fault_unreachable,
  unreadable: notice_fault_unreadable,
  unsure: notice_fault_unsure,
};

/** What came of a message that was not accepted; 'http-500' and 'code-93000' are what the product itself answered. */
export const faultName = (error: string): string => faults[error]?.() ?? notice_fault_answer({ code: error.replace(/^(code|http)-/, '') });
