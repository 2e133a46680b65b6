import { insist, refuse, type Actor } from '#libs/kernel';
import type { Mailer } from '#libs/platform';
import type { SettingsView } from '../contract.js';
import { noticeRefusals } from '../domain/refusals.js';
import { DIGEST_AT, topics, usualSettings, type Channel, type NoticeSettings, type Topic } from '../domain/settings.js';
import type { MailAddressStore } from './ports/mail-address-store.js';
import type { SettingsStore } from './ports/settings-store.js';

/** What is chosen, as it is sent: flat, times as minutes of the day in Asia/Shanghai. */
export interface SettingsInput extends Readonly<Record<Topic, Channel>> {
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly digest: boolean;
}

/** How one's own notices ring. Nothing else depends on it, so it is no event, and saying it twice changes nothing; what rang before stays. */
export class ChooseSettings {
  constructor(
    private readonly settings: SettingsStore,
    private readonly addresses: MailAddressStore,
    private readonly mailer: Mailer,
  ) {}

  async run(actor: Actor, { quietFrom, quietTo, digest, ...chosen }: SettingsInput): Promise<void> {
    const channels = Object.fromEntries(topics.map((topic) => [topic, chosen[topic]])) as NoticeSettings['channels'];
    const byMail = Object.values(channels).includes('MAIL');
    insist(byMail && (await this.addresses.of(actor.personId)).address === null && refuse('notice.mail-address-missing'), noticeRefusals);
    await this.settings.put(actor.personId, { channels, quiet: { from: quietFrom, to: quietTo }, digest });
  }

  async read(actor: Actor): Promise<SettingsView> {
    const { channels, quiet, digest } = (await this.settings.of([actor.personId])).get(actor.personId) ?? usualSettings;
    const { address, candidate } = await this.addresses.of(actor.personId);
    const mail = { available: this.mailer.isSetUp, address, candidate };
    return { ...channels, quietFrom: quiet.from, quietTo: quiet.to, digest, digestAt: DIGEST_AT, mail };
  }
}
