import { useState } from 'react';
import {
  Button,
  Card,
  CheckField,
  Columns,
  Combobox,
  DateField,
  DraftNote,
  FileField,
  Form,
  MoneyField,
  NumberField,
  PasswordField,
  Problem,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  toast,
  useForm,
  type StoredFile,
} from '#libs/kit/ui';

const organizations = ['华岳精工集团', '临江职业技术学院', '省装备制造行业协会', '启明数控有限公司', '江北技师学院'].map((name, index) => ({
  id: String(index),
  name,
  code: `9133${index}`,
}));
const refusal = new Problem({
  code: 'request.invalid',
  title: '提交的内容有误，请按字段提示修改。',
  status: 400,
  fields: [{ field: 'quantity', message: '须为 1 到 9999 的整数' }],
});

export function FormPieces() {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [partner, setPartner] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [files, setFiles] = useState<readonly StoredFile[]>([
    { id: 'f1', name: '主轴端盖图纸 B 版.pdf', size: 1_430_000, mediaType: 'application/pdf' },
  ]);
  const form = useForm(
    { title: '', quantity: '', dueOn: '', price: '128000', process: '', note: '', password: '', kind: 'real' },
    { draft: 'gallery', never: ['password'], problem },
  );
  const submit = (): void => {
    if (!form.check({ title: !form.values.title && '请写明要做什么' })) return;
    setProblem(refusal);
    toast('样张不会发送');
  };
  return (
    <Columns count={2}>
      <Card title="表单">
        <Form
          onSubmit={submit}
          problem={problem}
          columns
          actions={
            <>
              <Button kind="primary" type="submit">
                发布
              </Button>
              <DraftNote form={form} />
            </>
          }
        >
          <TextField label="做什么" required hint="一句话，可从群里粘贴" {...form.field('title')} />
          <NumberField label="数量" unit="件" required {...form.field('quantity')} />
          <DateField label="期限" {...form.field('dueOn')} />
          <MoneyField label="总价" {...form.field('price')} />
          <SelectField
            label="工序"
            choices={[
              { value: 'turning', label: '车削' },
              { value: 'deburring', label: '去毛刺' },
            ]}
            {...form.field('process')}
          />
          <Combobox
            label="承接学校"
            name="partner"
            items={organizations}
            id={(item) => item.id}
            text={(item) => item.name}
            also={(item) => item.code}
            value={partner}
            onChange={setPartner}
          />
        </Form>
      </Card>
      <Card title="其他字段">
        <div className="fields">
          <TextArea label="验收标准" {...form.field('note')} />
          <PasswordField label="密码" required {...form.field('password')} />
          <RadioField
            label="订单"
            name="kind"
            value={form.values.kind}
            onChange={(kind) => form.set('kind', kind)}
            choices={[
              { value: 'real', label: '真实订单' },
              { value: 'training', label: '教学任务' },
            ]}
          />
          <CheckField label="涉密图纸" hint="承接后才可查看" checked={agreed} onChange={setAgreed} />
          <FileField label="图纸" name="files" files={files} onChange={setFiles} accept=".pdf,image/*" />
        </div>
      </Card>
    </Columns>
  );
}
