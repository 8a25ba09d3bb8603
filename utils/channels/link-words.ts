const words = (list: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})`,
    'iu',
  );

/** How links to the page with the ways to reach a company are called. */
export const CONTACT = words(`
  contacts?(?!\\p{L})|contact us|get in touch|reach us|call us|write to us|customer (?:service|care)|контакт|связаться|связь с|обратная связь|напишите нам|как с нами|свяжитесь|kontakt|contactez|nous contacter|nous joindre|cont[aá]ct|atenci[oó]n al cliente|contatti|contattaci|assistenza clienti|contato|contacto|fale conosco|atendimento|зв.?язатися|зворотн|i̇?leti[sş]im|bize ula|yhteys|kapcsolat|επικοινων|צור קשר|اتصل بنا|联系|聯絡|お問い合わせ|문의|ติดต่อ|liên hệ|hubungi
`);
/** How help is called. */
export const HELP = words(`
  support(?!\\p{L})|help(?!\\p{L})|help cent|customer support|faq|questions|поддержк|помощь|справк|вопросы и ответы|частые вопросы|служба заботы|претензи|обращени|hilfe|kundenservice|service(?:center| client)|h[aä]ufige fragen|aide(?!\\p{L})|assistance|ayuda|soporte|preguntas|ajuda|suporte|assistenza|aiuto|domande|pomoc|wsparcie|obs[lł]uga klienta|допомог|підтримк|питання|yard[ıi]m|destek|s[ıi]k[cç]a sorulan|klantenservice|hulp|hj[aä]lp|kundeservice|kundtj[aä]nst|asiakaspalvelu|n[aá]pov[eě]da|podpora|segítség|ajutor|помощ|βοήθεια|עזרה|مساعدة|帮助|幫助|ヘルプ|도움말|ช่วยเหลือ|trợ giúp|bantuan
`);
/** How the way into the person's own account is called. */
export const ACCOUNT = words(`
  (?:log|sign)[ -]?in(?!\\p{L})|my account|your account|online banking|internet banking|client area|customer portal|my [\\p{Lu}]\\p{L}+ account|личн\\p{L}+ кабинет|войти|вход(?!\\p{L})|авторизац|мой кабинет|интернет-?банк|кабинет|anmelden|einloggen|login|mein (?:konto|bereich)|kundenkonto|kundenportal|se connecter|connexion|mon (?:compte|espace)|espace (?:client|personnel)|iniciar sesi[oó]n|mi cuenta|[aá]rea (?:de )?client|acceder|entrar(?!\\p{L})|minha conta|accedi|area (?:clienti|riservata|personale)|il mio account|zaloguj|logowanie|moje konto|увійти|особист\\p{L}+ кабінет|giri[sş] yap|hesab[ıi]m|inloggen|mijn |logga in|mina sidor|min side|log ind|kirjaudu|oma tili|přihl|bejelentkez|登录|登入|ログイン|로그인|התחבר|تسجيل الدخول
`);
const SEGMENT = (list: string) => new RegExp(`(?:^|[/_.-])(?:${list})(?:$|[/_.?#-])`, 'i');
export const CONTACT_PATH = SEGMENT(
  'contacts?|contact-?us|kontakty?|kontakte?|contacto|contatti|contato|contactos|feedback|iletisim|kontakti|svyaz',
);
export const HELP_PATH = SEGMENT(
  'support|help|helpcenter|help-center|faqs?|hilfe|ayuda|aide|assistenza|pomoc|pomosch|podderzhka|yardim|ajuda|customer-?service|customer-?care|kundenservice',
);
export const ACCOUNT_PATH = SEGMENT(
  'log-?in|sign-?in|my-?account|account|lk|cabinet|personal-?account|auth|anmelden|mein-konto|mon-compte|mi-cuenta|logowanie|giris',
);
