import FormControl from '@mui/material/FormControl';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useState } from 'react';
import { mount, SupportForm } from './react-form';
import { TOPICS } from './topics';

function Page() {
  const [topic, setTopic] = useState('general');
  return (
    <SupportForm state={{ topic }}>
      <FormControl margin="normal" fullWidth>
        <InputLabel id="topic-label">Topic</InputLabel>
        <Select labelId="topic-label" label="Topic" value={topic} onChange={({ target }) => setTopic(target.value)}>
          {TOPICS.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
    </SupportForm>
  );
}

mount(<Page />);
