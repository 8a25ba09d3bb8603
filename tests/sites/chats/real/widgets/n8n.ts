import * as v from 'valibot';
import { answersTo } from '@/tests/sites/chats/real/company';
import { readJson } from '@/tests/sites/chats/real/read-body';
import { json, type RealWidget, thinking } from '@/tests/sites/chats/real/widget';
import { readSubmission } from '@/tests/sites/read-submission';

const HOOK = '/n8n/webhook';
const postSchema = v.object({ action: v.string(), chatInput: v.optional(v.string(), '') });

/** n8n's chat: launcher and window in the page's own document; whoever answers is a workflow. */
export function n8n(): RealWidget {
  const widget: RealWidget = {
    id: 'n8n',
    title: 'n8n Chat',
    package: '@n8n/chat',
    place: 'light',
    language: 'ru',
    number: '4815-162342',
    hasBot: false,
    greeting: ['Здравствуйте!', 'Чем мы можем помочь?'],
    asksFirst: false,
    picture: 'its file field is never in the document, and it listens for neither drop nor paste',
    files: { '/n8n-chat/': '@n8n/chat/dist/' },
    markup: ({ chat }) => `<link rel="stylesheet" href="/n8n-chat/style.css"><script type="module">
      import { createChat } from '/n8n-chat/chat.bundle.es.js';
      createChat({
        webhookUrl: '${chat}${HOOK}',
        mode: 'window',
        allowFileUploads: true,
        initialMessages: ['Здравствуйте!', 'Чем мы можем помочь?'],
        i18n: { en: { title: 'Поддержка', subtitle: 'Отвечаем каждый день.', footer: '', getStarted: 'Начать', inputPlaceholder: 'Напишите сообщение…' } },
      });
    </script>`,
    async answer({ request, url, log }) {
      if (url.pathname !== HOOK) return null;
      const isForm = request.headers['content-type']?.startsWith('multipart/') === true;
      const { fields, files } = isForm
        ? await readSubmission(request)
        : { fields: await readJson(request, postSchema), files: [] };
      if (fields.action === 'loadPreviousSession') return json({ data: [] });
      const text = fields.chatInput ?? '';
      const [first, ...others] = files;
      if (first) log.receive(first, text);
      else log.say('visitor', text);
      for (const file of others) log.receive(file);
      await thinking();
      const [output = ''] = answersTo(log, widget.language, widget.number, widget.hasBot);
      log.say('company', output);
      return json({ output });
    },
  };
  return widget;
}
