/*
 * Words by their languages. They stand here and not in the folders of the languages, for every page that is filled in pays for what this
 * room uses.
 */
/** Beginnings of the words on buttons that send, in small letters: languages add endings. */
const SENDS = stemsOf({
  ar: 'ارسال إرسال أرسل',
  az: 'göndər',
  be: 'адправ',
  bg: 'изпрати',
  bn: 'পাঠা',
  ca: 'envia',
  cs: 'odeslat',
  cy: 'anfon',
  da: 'send indsend',
  de: 'absenden senden einreichen abschicken',
  el: 'υποβολ αποστολ',
  en: 'send send-in submit report request complain',
  es: 'enviar mandar enviá envia remitir',
  et: 'saada',
  eu: 'igorri bidali',
  fa: 'ارسال',
  fi: 'lähet',
  fil: 'ipadala',
  fr: 'envoyer soumettre',
  ga: 'seol',
  he: 'שלח שליחה',
  hi: 'भेज',
  hr: 'pošalji',
  hu: 'küld beküld',
  hy: 'ուղարկ',
  id: 'kirim',
  it: 'invia',
  ja: '送信',
  ka: 'გაგზავნ',
  kk: 'жіберу',
  ko: '제출 보내기 전송 접수',
  ky: 'жөнөт',
  lt: 'siųsti',
  lv: 'sūtīt nosūt',
  mk: 'испрати пошали',
  mn: 'илгээх',
  ms: 'hantar',
  nb: 'send',
  nl: 'verstuur verzend stuur indienen',
  pl: 'wyślij',
  pt: 'enviar envia',
  ro: 'trimite',
  ru: 'отправ подать послать',
  sk: 'odoslat',
  sl: 'pošlji',
  sq: 'dërgo',
  sr: 'пошаљи pošalji',
  sv: 'skicka',
  sw: 'tuma',
  ta: 'அனுப்ப',
  te: 'పంప',
  th: 'ส่ง',
  tr: 'gönder',
  uk: 'відправ надісл',
  ur: 'بھیجیں',
  uz: 'yubor',
  vi: 'gửi',
  zh: '提交 发送 發送 送出 寄出',
});
/** And on buttons that do something else beside the fields. */
const OTHERS = stemsOf({
  ar: 'إلغاء إغلاق',
  de: 'abbrechen schließen zurück weiter',
  en: 'cancel close back reset clear attach upload browse choose add remove delete preview draft next previous continue search login sign refresh help print copy',
  es: 'cancelar cerrar volver siguiente',
  fr: 'annuler fermer retour suivant',
  it: 'annulla chiudi indietro',
  ja: 'キャンセル 閉じる 戻る',
  ko: '취소 닫기',
  pl: 'anuluj zamknij wstecz dalej',
  pt: 'cancelar fechar voltar',
  ru: 'отмен закры назад далее прикреп добав удал очист поиск войти',
  tr: 'iptal kapat geri',
  uk: 'скасу назад закри',
  zh: '取消 关闭 返回',
});
/** What is sent to prove a phone or an address is no request. */
const CODES = stemsOf({
  bg: 'код',
  cs: 'kód',
  da: 'kode',
  de: 'code',
  en: 'code sms otp pin',
  es: 'código',
  fr: 'code',
  hr: 'kod',
  hu: 'kód',
  id: 'kode',
  it: 'codice',
  ja: '認証',
  ko: '인증',
  nb: 'kode',
  pl: 'kod',
  pt: 'código',
  ru: 'код смс',
  sk: 'kód',
  tr: 'kod',
  uk: 'код',
  zh: '验证码 驗證碼',
});
/** Longer texts are no button's words. UTF-16 units. */
const MAX_WORDS = 80;

/** Whether the words on a button say that it sends: `null` where they say neither. */
export function sendsByWords(text: string): boolean | null {
  const words = text.slice(0, MAX_WORDS).normalize('NFC').toLowerCase().trim();
  const has = (stems: readonly string[]) => stems.some((stem) => beginsWord(words, stem));
  if (has(CODES) || OTHERS.some((stem) => words.startsWith(stem))) return false;
  if (has(SENDS)) return true;
  return has(OTHERS) ? false : null;
}

/** All that stands in a table, each once. */
function stemsOf(byLanguage: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(Object.values(byLanguage).flatMap((stems) => stems.split(' ')))];
}

/** Scripts without blanks between words have their words anywhere. */
function beginsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)) || /[\p{scx=Han}\p{scx=Hangul}\p{scx=Thai}]/u.test(stem)) return true;
  }
  return false;
}
