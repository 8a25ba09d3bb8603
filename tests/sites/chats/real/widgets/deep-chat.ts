import * as v from 'valibot';
import { answersTo } from '@/tests/sites/chats/real/company';
import { readJson } from '@/tests/sites/chats/real/read-body';
import { json, type RealWidget, thinking } from '@/tests/sites/chats/real/widget';
import { readSubmission } from '@/tests/sites/read-submission';
import { ownLauncher } from './own-launcher';

const API = '/deep-chat/messages';
const textSchema = v.object({ text: v.optional(v.string(), '') });
const postSchema = v.object({ messages: v.array(textSchema) });
const lastSchema = v.pipe(v.string(), v.parseJson(), textSchema);

/** Deep Chat: a custom element with an open shadow root, which the company's own button shows. */
export function deepChat(): RealWidget {
  const widget: RealWidget = {
    id: 'deep-chat',
    title: 'Deep Chat',
    package: 'deep-chat',
    place: 'open shadow root',
    language: 'en',
    number: 'CASE-77301',
    hasBot: true,
    greeting: ['Hi, how can we help?'],
    asksFirst: false,
    files: { '/deep-chat/deep-chat.js': 'deep-chat/dist/deepChat.bundle.js' },
    markup: ({ chat }) => `${ownLauncher('Chat with us')}<script type="module">
      import '/deep-chat/deep-chat.js';
      const chat = document.createElement('deep-chat');
      chat.images = true;
      chat.textInput = { placeholder: { text: 'Type your message…' } };
      chat.history = [{ text: 'Hi, how can we help?', role: 'ai' }];
      chat.style.cssText = 'width: 350px; height: 460px; border: none;';
      chat.connect = { handler: async (body, signals) => {
        const form = body instanceof FormData;
        const answer = await fetch('${chat}${API}', { method: 'POST', body: form ? body : JSON.stringify(body) });
        const [first, ...more] = await answer.json();
        await signals.onResponse({ text: first, role: 'ai' });
        for (const text of more) chat.addMessage({ text, role: 'ai' });
      } };
      document.querySelector('#support-panel').append(chat);
    </script>`,
    async answer({ request, url, log }) {
      if (url.pathname !== API) return null;
      const isForm = request.headers['content-type']?.startsWith('multipart/') === true;
      if (isForm) {
        const { fields, files } = await readSubmission(request);
        const text = fields.message1 === undefined ? '' : v.parse(lastSchema, fields.message1).text;
        for (const file of files) log.receive(file, text);
      } else {
        const { messages } = await readJson(request, postSchema);
        log.say('visitor', messages.at(-1)?.text ?? '');
      }
      await thinking();
      const answers = answersTo(log, widget.language, widget.number, widget.hasBot);
      for (const text of answers) log.say('company', text);
      return json(answers);
    },
  };
  return widget;
}
