import { Button, Dialog, Form, getLocale, PasswordField, RadioField, send, TextField, useCommand, useForm } from '#libs/kit/ui';
import {
  notice_group_add,
  notice_group_add_said,
  notice_group_address,
  notice_group_address_hint,
  notice_group_label,
  notice_group_label_hint,
  notice_group_locale,
  notice_group_locale_en,
  notice_group_locale_zh,
  notice_group_needed,
  notice_group_product,
  notice_group_secret,
  notice_group_secret_hint,
} from '#messages';
import type { BotsView } from '../contract.js';
import { productName } from './product-name.js';

const products = ['WECOM', 'DINGTALK', 'FEISHU'] as const;
const sample = {
  WECOM: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…',
  DINGTALK: 'https://oapi.dingtalk.com/robot/send?access_token=…',
  FEISHU: 'https://open.feishu.cn/open-apis/bot/v2/hook/…',
} as const;

interface Values {
  readonly product: (typeof products)[number];
  readonly label: string;
  readonly address: string;
  readonly secret: string;
  readonly locale: 'zh' | 'en';
}

interface AddGroupProps {
  readonly owner: Pick<BotsView['items'][number], 'kind' | 'id'>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Sets a group's bot up: what its own settings page shows is pasted here. */
export function AddGroup({ owner, open, onClose }: AddGroupProps) {
  const add = useCommand(
    ({ secret, label, address, ...rest }: Values) => {
      const signed = rest.product !== 'WECOM' && secret.trim() !== '' ? { secret: secret.trim() } : {};
      const whose = owner.kind === 'consortium' ? { consortiumId: owner.id } : { organizationId: owner.id };
      return send('POST', '/bots', { ...rest, ...whose, ...signed, label: label.trim(), address: address.trim() });
    },
    { refresh: ['/bots'], said: notice_group_add_said(), quiet: true, onDone: () => close() },
  );
  const form = useForm<Values>({ product: 'WECOM', label: '', address: '', secret: '', locale: getLocale() }, { problem: add.problem });
  const close = (): void => {
    form.reset();
    add.clear();
    onClose();
  };
  const submit = (): void => {
    const { label, address } = form.values;
    if (form.check({ label: !label.trim() && notice_group_needed(), address: !address.trim() && notice_group_needed() })) add.run(form.values);
  };
  const { product, locale } = form.values;
  const button = (
    <Button kind="primary" type="submit" busy={add.pending}>
      {notice_group_add()}
    </Button>
  );
  return (
    <Dialog open={open} onClose={close} title={notice_group_add()}>
      <Form onSubmit={submit} problem={add.problem} actions={button}>
        <RadioField
          label={notice_group_product()}
          name="product"
          value={product}
          onChange={(value) => form.set('product', value as Values['product'])}
          choices={products.map((value) => ({ value, label: productName(value) }))}
        />
        <TextField label={notice_group_label()} hint={notice_group_label_hint()} required maxLength={40} {...form.field('label')} />
        <TextField
          label={notice_group_address()}
          hint={notice_group_address_hint()}
          placeholder={sample[product]}
          required
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          {...form.field('address')}
        />
        {product !== 'WECOM' && (
          <PasswordField label={notice_group_secret()} hint={notice_group_secret_hint()} autoComplete="new-password" {...form.field('secret')} />
        )}
        <RadioField
          label={notice_group_locale()}
          name="locale"
          value={locale}
          onChange={(value) => form.set('locale', value as Values['locale'])}
          choices={[
            { value: 'zh', label: notice_group_locale_zh() },
            { value: 'en', label: notice_group_locale_en() },
          ]}
        />
      </Form>
    </Dialog>
  );
}
