import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { mount, SupportForm } from './react-form';
import { TOPICS } from './topics';

function Page() {
  const [topic, setTopic] = useState<(typeof TOPICS)[number] | null>(null);
  return (
    <SupportForm state={{ topic: topic?.value ?? '' }}>
      <Autocomplete
        options={TOPICS}
        value={topic}
        onChange={(_event, chosen) => setTopic(chosen)}
        renderInput={(parameters) => <TextField {...parameters} label="Topic" margin="normal" />}
      />
    </SupportForm>
  );
}

mount(<Page />);
