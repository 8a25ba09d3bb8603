import type { ControlFinding } from '@/utils/model/forms/findings';
import { plainText } from '@/utils/text/plain-text';

type Option = ControlFinding['options'][number];

/** What requests are about, as stems that options and messages share whatever words they use. */
const MATTERS: readonly string[] = [
  'refund, return, money back, возврат, верните, вернуть,  поверн, rückerstatt, erstattung, rückgabe, rembours, retour, reembols, devoluc, rimborso, zwrot, iade',
  'charg, payment, billing, invoice, paid, оплат, платеж, списал, списан, счет, рахун, zahlung, rechnung, abbuch, paiement, facture, factur, pago, cobro, pagament, fattur, płatnoś, faktur, ödeme, fatura',
  'deliver, shipping, shipment, parcel, courier, достав, посылк, курьер, lieferung, versand, paket, livraison, colis, envio, entrega, consegna, spedizion, dostaw, przesyłk, teslimat, kargo',
  'technical, error, bug, crash, not work, does not open, broken, техническ, ошибк, сбой, не работа, не открыва, техніч, помилк, technisch, fehler, störung, technique, erreur, panne, tecnic, averia, errore, guasto, awari, błąd, teknik, hata',
  'login, log in, sign in, password, access, account locked, вход, войти, парол, доступ, личный кабинет, личном кабинет, anmeld, passwort, zugang, connexion, mot de passe, acceso, contrasena, accesso, logowan, hasło, giriş, şifre',
  'complain, claim, жалоб, претенз, рекламац, скарг, beschwerde, reklamation, reclam, plainte, queja, reklamacj, şikayet',
  'warranty, repair, гаранти, ремонт, сломал, garantie, reparatur, réparation, garantia, reparacion, riparazion, gwaranc, napraw, garanti, tamir',
  'cancel, unsubscrib, отмен, отказ, расторж, закрыть счет, kündig, storno, annul, résili, cancelac, disdett, anulow, iptal',
  'damaged, defect, wrong item, брак, поврежд, дефект, не тот товар, beschädigt, mangel, endommag, défect, danad, defectuos, danneggiat, uszkodz, hasarlı',
  'suggest, idea, feedback, предложен, пожелан, отзыв, vorschlag, suggestion, sugerencia, suggeriment, sugesti, öneri',
];
const STEMS = MATTERS.map((matter) => matter.split(',').map(plainText));

/** Words this long name something; shorter ones stand everywhere. */
const MIN_WORD = 5;
const MIN_STEM = 5;

/**
 * The option that a request is likely about, by the words of its subject and message; `null` where none or several stand out. Never more
 * than a proposal: which choice is meant, only the person knows.
 */
export function proposeOption(options: readonly Option[], text: string): Option | null {
  const said = plainText(text);
  if (said === '') return null;
  const saidWords = said.split(' ').filter(({ length }) => length >= MIN_WORD);
  const scored = options
    .filter(({ value, label }) => value !== '' && label !== '')
    .map((option) => ({ option, score: scoreOf(plainText(option.label), said, saidWords) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.option : null;
}

function scoreOf(label: string, said: string, saidWords: readonly string[]): number {
  const matters = STEMS.filter(
    (stems) => stems.some((stem) => label.includes(stem)) && stems.some((stem) => said.includes(stem)),
  );
  const words = label.split(' ').filter(({ length }) => length >= MIN_WORD);
  const shared = words.filter((word) => saidWords.some((other) => other.slice(0, MIN_STEM) === word.slice(0, MIN_STEM))).length;
  return matters.length * 2 + shared;
}
