/** Beginnings of the words on buttons that send, in small letters: languages add endings. */
const SENDS =
  'send submit report request complain absenden senden einreichen abschicken envoyer soumettre enviar mandar enviá remitir invia envia wyślij odeslat odoslat pošalji pošlji trimite изпрати отправ подать послать відправ надісл адправ küld beküld lähet skicka send-in indsend saada siųsti sūtīt nosūt gönder göndər yubor жіберу жөнөт илгээх ارسال إرسال أرسل بھیجیں भेज পাঠা அனுப்ப పంప ส่ง gửi kirim hantar ipadala tuma 送信 提交 发送 發送 送出 寄出 제출 보내기 전송 접수 υποβολ αποστολ שלח שליחה გაგზავნ ուղարկ verstuur verzend stuur indienen dërgo испрати пошаљи пошали igorri bidali anfon seol'.split(
    ' ',
  );
/** And on buttons that do something else beside the fields. */
const OTHERS =
  'cancel close back reset clear attach upload browse choose add remove delete preview draft next previous continue search login sign refresh help print copy abbrechen schließen zurück weiter annuler fermer retour suivant cancelar cerrar volver siguiente fechar voltar annulla chiudi indietro anuluj zamknij wstecz dalej отмен закры назад далее прикреп добав удал очист поиск войти скасу назад закри iptal kapat geri キャンセル 閉じる 戻る 取消 关闭 返回 취소 닫기 إلغاء إغلاق'.split(
    ' ',
  );
/** What is sent to prove a phone or an address is no request. */
const CODES = 'code sms otp pin код смс código codice kod kód kode 验证码 驗證碼 認証 인증'.split(' ');
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

/** Scripts without blanks between words have their words anywhere. */
function beginsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)) || /[\p{scx=Han}\p{scx=Hangul}\p{scx=Thai}]/u.test(stem)) return true;
  }
  return false;
}
