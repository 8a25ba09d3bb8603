import UploadButton from '@rpldy/upload-button';
import Uploady, { useItemFinishListener } from '@rpldy/uploady';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { pageRoot, UPLOAD_URL } from './upload-form';

function Uploaded() {
  const [name, setName] = useState('');
  useItemFinishListener((item) => setName(item.file.name));
  return <p>{name}</p>;
}

createRoot(pageRoot()).render(
  <>
    <h1>Contact support</h1>
    <form>
      <p>
        <label htmlFor="email">Email</label> <input id="email" type="email" />
      </p>
      <p>
        <label htmlFor="details">Describe the problem</label> <textarea id="details" />
      </p>
      <Uploady destination={{ url: UPLOAD_URL }} accept="image/*">
        <UploadButton text="Add a screenshot" />
        <Uploaded />
      </Uploady>
      <button type="submit">Send request</button>
    </form>
  </>,
);
