import * as Select from '@radix-ui/react-select';
import { useState } from 'react';
import { mount, SupportForm } from './react-form';
import { TOPICS } from './topics';

function Page() {
  const [topic, setTopic] = useState('general');
  return (
    <SupportForm state={{ topic }}>
      <label htmlFor="topic">Topic</label>{' '}
      <Select.Root value={topic} onValueChange={setTopic}>
        <Select.Trigger id="topic">
          <Select.Value />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {TOPICS.map(({ value, label }) => (
                <Select.Item key={value} value={value}>
                  <Select.ItemText>{label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </SupportForm>
  );
}

mount(<Page />);
