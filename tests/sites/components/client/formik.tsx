import { Field, Form, Formik } from 'formik';
import { mount } from './react-form';

mount(
  <Formik initialValues={{ name: '', email: '', topic: '', details: '' }} onSubmit={() => {}}>
    {({ values }) => {
      window.__state = () => ({ ...values });
      return (
        <Form>
          <h1>Contact support</h1>
          <p>
            <label htmlFor="name">Your name</label> <Field id="name" name="name" />
          </p>
          <p>
            <label htmlFor="email">Email</label> <Field id="email" name="email" type="email" />
          </p>
          <p>
            <label htmlFor="topic">Topic</label>{' '}
            <Field id="topic" name="topic" as="select">
              <option value="">Choose</option>
              <option value="bill">Billing</option>
            </Field>
          </p>
          <p>
            <label htmlFor="details">Describe the problem</label> <Field id="details" name="details" as="textarea" />
          </p>
          <button type="submit">Send request</button>
        </Form>
      );
    }}
  </Formik>,
);
