import { createApp, reactive } from 'vue';
import { pageRoot } from './support-form';

const values = reactive({ name: '', email: '', topic: '', details: '' });
window.__state = () => ({ ...values });

createApp({
  setup: () => ({ values }),
  template: `<h1>Contact support</h1><form method="post">
    <p><label for="name">Your name</label> <input id="name" v-model.trim="values.name"></p>
    <p><label for="email">Email</label> <input id="email" type="email" v-model.lazy="values.email"></p>
    <p><label for="topic">Topic</label> <select id="topic" v-model="values.topic">
      <option value="">Choose</option><option value="bill">Billing</option></select></p>
    <p><label for="details">Describe the problem</label> <textarea id="details" v-model="values.details"></textarea></p>
    <p><button type="submit">Send request</button></p></form>`,
}).mount(pageRoot());
