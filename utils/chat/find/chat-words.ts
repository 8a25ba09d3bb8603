/*
 * Words by which chats are known, as stems: people's words in about thirty languages, and those that authors use for names. `\b` knows ASCII
 * only, so it stands at Latin words alone.
 */

/** A chat, whatever it is called. */
export const CHAT =
  /\bchat|livechat|chatbot|webchat|messenger|messaging|conversation|\bbot\b|message us|text us|talk to|speak (?:to|with)|write to us|(?:live|online) (?:help|support|agent|consultant)|чат|мессенджер|диалог|онлайн.{0,3}(?:консультант|помощ|поддержк)|консультант|оператор|напиш.{0,6}нам|написать (?:нам|в)|спросите|напиши нам|czat|sohbet|canlı destek|chatt(?:a|en)|schreib(?:en sie)? uns|écrivez|discut|chatea|conversa|escríb|fale conosco|scrivici|napisz do nas|พูดคุย|แชท|trò chuyện|obrolan|聊天|客服|咨询|諮詢|在线|チャット|채팅|상담|دردش|محادث|צ.?אט|συνομιλ/iu;

/** What authors call the things that open chats. */
export const LAUNCHER = /launch|bubble|\bwidget|виджет/iu;

/** Help of any kind: chats are called so, and so is much else. */
export const HELP =
  /\bhelp|support|assist|\bask\b|question|contact|\bhow can we\b|помощ|помочь|поддержк|вопрос|связаться|спросить|допомог|підтримк|питанн|дапамог|hilfe|frage|kontakt|aide|besoin|ayuda|ajuda|dúvida|aiuto|assistenza|pomoc|pytani|yardım|destek|hulp|vraag|hjälp|hjælp|hjelp|apua|segítség|ajutor|помощ|βοήθ|көмек|帮助|幫助|サポート|お問い合わせ|도움|문의|مساعد|עזרה|ช่วย|trợ giúp|bantuan/iu;

/** A chat and nothing else: no colleague who rings back, no messenger to share something in. */
export const PLAIN_CHAT =
  /\bchat|livechat|chatbot|webchat|message us|text us|\bsend (?:us )?a message|чат(?:а|е|у|ом|ик|-?бот)?(?![\p{L}\p{N}])|написать нам|напиш.{0,6}нам|(?:отправ|остав).{0,12}сообщени|czat|sohbet|canlı destek|schreib(?:en sie)? uns|écrivez-nous|chatea|fale conosco|scrivici|napisz do nas|แชท|trò chuyện|聊天|チャット|채팅|دردش|צ.?אט/iu;

/** What a thing is for, whoever talks beside it: these stand before a chat unless the chat is named first. */
const ELSE =
  /cookie|consent|gdpr|куки|to[- ]?top|back[- ]?to|go[- ]?up|наверх|newsletter|subscri|рассылк|подпи[сш]|call[- ]?(?:me[- ]?)?back|\bcall me\b|обратн.{0,4}звон|перезвон|заказ.{0,5}звон|rückruf|rappel|llámame|access?ibilit|a11y|доступност|слабовид|\bshare|sharing|подел|donate|captcha|datenschutz/iu;

/** What floats over pages beside chats. */
const OTHER =
  /cookie|consent|gdpr|куки|файл.{0,3}cookie|to[- ]?top|back[- ]?to|go[- ]?up|\bscroll|\barrow-?up|наверх|вверх|newsletter|subscri|рассылк|подпи[сш]|call[- ]?(?:me[- ]?)?back|\bcall me\b|\bcallback|обратн.{0,4}звон|перезвон|заказ.{0,5}звон|rückruf|rappel|llámame|access?ibilit|a11y|доступност|слабовид|acsb|userway|\bshare|sharing|подел|\bvideo|\bplayer|\bmute|\bcart\b|basket|корзин|wishlist|избранн|compar|сравн|language|язык|translat|\btheme|dark[- ]?mode|donate|captcha|promo|coupon|\bsale\b|скидк|advert|install|toast|weather|\bsize\b|find your|подбор|\bcookies\b|datenschutz|\bcompass|\bmap\b|feedback|отзыв|\breview|survey|опрос|\bnps\b|sign[- ]?up|\blog-?in|gift|подар/iu;

/** The same as authors name it. Narrower, for they have words of their own: `translate-x-1` moves a thing, `theme-light` paints it. */
const OTHER_NAMES =
  /cookie|consent|gdpr|\bto[- ]?top|back[- ]?to\b|\bgo[- ]?up|scroll[- ]?(?:to[- ]?)?(?:top|up|btn|button)|\barrow[- ]?up|newsletter|subscri|call[- ]?(?:me[- ]?)?back|access?ibilit|a11y|acsb|userway|\bshare(?!d)|sharing|\bvideo|\bplayer|\bmute|\bcart\b|basket|wishlist|\bcompare|lang(?:uage)?[- ]?(?:switch|select|picker|menu)|google[- ]?translate|(?:theme|mode)[- ]?(?:toggle|switch|button)|dark[- ]?mode|donate|captcha|promo|coupon|\badvert|install[- ]?(?:app|button|banner)|\btoast|weather|\bcompass|\bmap\b|feedback|\breviews?\b|survey|\bnps\b|sign[- ]?up|\blog[- ]?in\b|\bgift/iu;

/** How people are asked to write a message. */
export const WRITE =
  /message|\bwrite|\btype\b|\bask\b|\breply|say something|сообщени|напиш|введите|вопрос|ответ|спрос|повідомл|напиш|введіть|паведамл|хабарлам|жаз|nachricht|schreib|frage|eingeben|messag|écri|tapez|posez|mensaje|escrib|pregunt|mensagem|escrev|digite|pergunt|messagg|scriv|chiedi|wiadomo|napisz|wpisz|mesaj|yaz|sor(?:un|u)|bericht|typ (?:je|een|uw)|stel|zpráv|správ|napíš|üzenet|írj|scrie|съобщ|meddel|skriv|besked|melding|viest|kirjoita|μήνυμ|γράψ|poruk|napiši|输入|輸入|消息|訊息|メッセージ|入力|質問|메시지|입력|رسال|اكتب|پیام|بنویس|הודע|כתו|ข้อความ|พิมพ์|tin nhắn|nhập|pesan|ketik/iu;

/** What else is asked for in one line, or said in public. */
export const NOT_MESSAGE =
  /search|\bfind\b|поиск|найти|искать|пошук|\bsuche|busca|recherch|cerca\b|szukaj|\bara\b|搜索|検索|검색|\bsök|\bzoek|comment|коммент|feedback|review|отзыв|newsletter|subscri|подпис|promo|coupon|password|пароль|\bzip\b|postcode|address|адрес|\bcity\b|город|username|логин/iu;

/** Whether a thing calls itself something else than a chat. A chat may speak of baskets, sizes and sales; a button to share may name a messenger. */
export function isElse(said: string): boolean {
  if (!OTHER.test(said)) return false;
  const chat = said.search(PLAIN_CHAT);
  const other = said.search(ELSE);
  return chat < 0 || (other >= 0 && other < chat);
}

/** @param names with spaces between their words */
export function isNamedElse(names: string): boolean {
  return OTHER_NAMES.test(names) && !PLAIN_CHAT.test(names);
}

const QUEUE =
  /\b(?:in|the|your) (?:queue|line)\b|(?:number|position|place) (?:\d+|in)|connecting you|finding (?:an? )?(?:agent|operator)|will be with you|agents? (?:are|is) busy|очеред|соединя|подключаем|ожида(?:йте|ние).{0,30}(?:оператор|ответ|специалист)|свободн.{0,12}оператор|ищем оператора|черз[іи]|з.єднуємо|warteschlange|verbinden sie|file d.attente|mise en relation|en cola|en espera|na fila|em espera|in coda|in attesa|kolejce|oczekuj|sırada|bağlan|wachtrij|排队|排隊|順番|待ち|대기|قائمة الانتظار|בתור/iu;
const ENDED =
  /\b(?:chat|conversation|session|dialog)[^.·]{0,25}\b(?:ended|closed|finished|is over|has been closed)|thank you for chatting|чат (?:был )?(?:заверш|законч|закрыт)|диалог (?:был )?(?:заверш|законч|закрыт)|разговор окончен|чат завершено|beendet|terminée?\b|finalizad|encerrad|terminat[ao]|zakończon|sona erdi|sonlandır|beëindigd|avslutad|会话已结束|結束|終了しました|종료되|انتهت|הסתיימ/iu;
const AWAY =
  /\boffline|not (?:available|online|here) (?:right )?now|we(?:.re| are) (?:currently )?(?:away|closed|unavailable)|outside (?:of )?(?:business|working|office) hours|no (?:agents?|operators?)|оператор.{0,12}(?:не в сети|нет|недоступ|офлайн)|сейчас (?:нас нет|никого)|нерабоч|не в сети|зараз нікого|nicht erreichbar|hors ligne|fuera de línea|fora do horário|non in linea|niedostępn|çevrimdışı|不在线|オフライン|오프라인|غير متصل/iu;
/** Said above a form where nobody answers; without one also where a chat only waits to be begun. */
const LEAVE =
  /(?:leave|send) (?:us )?(?:a|your) (?:message|e-?mail)|оставьте.{0,12}(?:сообщени|заявк|вопрос)|залиште|hinterlassen|laissez|dej[ae](?:nos)? un|deixe|lascia|zostaw|mesaj bırak|laat een bericht|留言|השאירו/iu;

/** Somebody asks, or tells of themselves or of another time. */
const OF_OTHER =
  /[?]|\b(?:my|me|i|yesterday|last|previous|before|why|without)\b|(?<![\p{L}])(?:мо[йяеи]|меня|мне|мною|мной|я|вчера|прошл|предыдущ|почему|без)(?![\p{L}])|прошл|предыдущ|gestern|mein|\bmon\b|hier\b|\bmi\b|ayer|meu|ontem/iu;

/** @param words of a chat's own note that it is over, perhaps */
export function saysOfOther(words: string): boolean {
  return OF_OTHER.test(words);
}
export function saysQueue(words: string): boolean {
  return QUEUE.test(words);
}
export function saysEnded(words: string): boolean {
  return ENDED.test(words);
}
/** @param asks there is a form to fill in */
export function saysOffline(words: string, asks: boolean): boolean {
  return AWAY.test(words) || (asks && LEAVE.test(words));
}
