import { useDropzone } from 'react-dropzone';
import { mount, SupportForm } from './react-form';

function Page() {
  const { acceptedFiles, getRootProps, getInputProps } = useDropzone({ accept: { 'image/*': [] } });
  return (
    <SupportForm state={{ file: acceptedFiles[0]?.name ?? '' }}>
      <p>Attach a screenshot</p>
      <div {...getRootProps()} style={{ border: '2px dashed', padding: '2em' }}>
        <input {...getInputProps()} />
        Drop a picture here or click to choose one
      </div>
    </SupportForm>
  );
}

mount(<Page />);
