import { Field, Label, Listbox, ListboxButton, ListboxOption, ListboxOptions } from '@headlessui/react';
import { useState } from 'react';
import { mount, SupportForm } from './react-form';
import { TOPICS } from './topics';

function Page() {
  const [topic, setTopic] = useState('general');
  return (
    <SupportForm state={{ topic }}>
      <Field>
        <Label>Topic</Label>{' '}
        <Listbox value={topic} onChange={setTopic}>
          <ListboxButton>{TOPICS.find(({ value }) => value === topic)?.label}</ListboxButton>
          <ListboxOptions anchor="bottom">
            {TOPICS.map(({ value, label }) => (
              <ListboxOption key={value} value={value}>
                {label}
              </ListboxOption>
            ))}
          </ListboxOptions>
        </Listbox>
      </Field>
    </SupportForm>
  );
}

mount(<Page />);
