import { useState } from 'react';
import Select from 'react-select';
import { mount, SupportForm } from './react-form';
import { TOPICS } from './topics';

function Page() {
  const [topic, setTopic] = useState<(typeof TOPICS)[number] | null>(null);
  return (
    <SupportForm state={{ topic: topic?.value ?? '' }}>
      <label htmlFor="topic">Topic</label>
      <Select inputId="topic" options={TOPICS} value={topic} onChange={setTopic} isClearable />
    </SupportForm>
  );
}

mount(<Page />);
