import { Checkbox, Field, Label, Radio, RadioGroup } from '@headlessui/react';
import { useState } from 'react';
import { mount, SupportForm } from './react-form';

const CHANNELS = [
  { value: 'mail', label: 'by e-mail' },
  { value: 'call', label: 'by phone' },
];
const BOX = { display: 'inline-block', width: 20, height: 20, border: '1px solid' };

function Page() {
  const [channel, setChannel] = useState('mail');
  const [again, setAgain] = useState(false);
  return (
    <SupportForm state={{ channel, again }}>
      <RadioGroup value={channel} onChange={setChannel} aria-label="How shall we answer">
        {CHANNELS.map(({ value, label }) => (
          <Radio key={value} value={value} style={{ border: '1px solid', padding: 8 }}>
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <Field>
        <Checkbox checked={again} onChange={setAgain} style={BOX} /> <Label>It has happened before</Label>
      </Field>
    </SupportForm>
  );
}

mount(<Page />);
