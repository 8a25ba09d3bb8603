import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions, Field, Label } from '@headlessui/react';
import { useState } from 'react';
import { mount, SupportForm } from './react-form';
import { TOPICS } from './topics';

type Topic = (typeof TOPICS)[number];

function Page() {
  const [topic, setTopic] = useState<Topic | null>(null);
  const [words, setWords] = useState('');
  const offered = TOPICS.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
  return (
    <SupportForm state={{ topic: topic?.value ?? '' }}>
      <Field>
        <Label>Topic</Label>{' '}
        <Combobox value={topic} onChange={setTopic} onClose={() => setWords('')} immediate>
          <ComboboxInput
            displayValue={(chosen: Topic | null) => chosen?.label ?? ''}
            onChange={({ target }) => setWords(target.value)}
          />
          <ComboboxOptions anchor="bottom">
            {offered.map((option) => (
              <ComboboxOption key={option.value} value={option}>
                {option.label}
              </ComboboxOption>
            ))}
          </ComboboxOptions>
        </Combobox>
      </Field>
    </SupportForm>
  );
}

mount(<Page />);
